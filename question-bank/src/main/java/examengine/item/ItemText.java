package examengine.item;

import java.util.List;

/**
 * What an item says at the moment, without any markup.
 *
 * @param version as {@link Item#version()}
 */
public record ItemText(String code, int version, String stem, List<String> choices) {}

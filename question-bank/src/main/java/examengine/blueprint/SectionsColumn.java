package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps the sections of a blueprint as JSON: {@code [{"title", "instruction", "order", "fixed": [{"item", "points"}],
 * "cells": [{"type", "area", "difficulty", "count", "points"}]}]}. An area or difficulty that is not pinned down is left
 * out, and so are the order of a mixed section and the fixed items where there are none; points are whole hundredths.
 *
 * <p>A text that was read lately is not read again: a blueprint comes with every paper that is shown, and a thousand may be
 * shown in the same second.
 */
@Converter
public class SectionsColumn implements AttributeConverter<List<Section>, String> {

    /** More blueprints than are in use at the same time. */
    private static final int MOST = 200;

    private final Map<String, List<Section>> lately = new ConcurrentHashMap<>();

    @Override
    public String convertToDatabaseColumn(List<Section> sections) {
        return array(sections, SectionsColumn::json).toString();
    }

    @Override
    public List<Section> convertToEntityAttribute(String column) {
        if (lately.size() > MOST) {
            lately.clear();
        }
        return lately.computeIfAbsent(column, SectionsColumn::read);
    }

    private static List<Section> read(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return list(reader.readArray(), SectionsColumn::section);
        }
    }

    private static JsonObjectBuilder json(Section section) {
        var json = Json.createObjectBuilder().add("title", section.title()).add("instruction", section.instruction());
        if (section.order() != SectionOrder.MIXED) {
            json.add("order", section.order().name());
        }
        if (!section.fixed().isEmpty()) {
            json.add("fixed", array(section.fixed(), SectionsColumn::json));
        }
        return json.add("cells", array(section.cells(), SectionsColumn::json));
    }

    private static JsonObjectBuilder json(FixedItem fixed) {
        return Json.createObjectBuilder()
                .add("item", fixed.item())
                .add("points", fixed.points().hundredths());
    }

    private static JsonObjectBuilder json(Cell cell) {
        var json = Json.createObjectBuilder().add("type", cell.type().name());
        if (cell.area() != null) {
            json.add("area", cell.area());
        }
        if (cell.difficulty() != null) {
            json.add("difficulty", cell.difficulty().name());
        }
        return json.add("count", cell.count()).add("points", cell.points().hundredths());
    }

    private static Section section(JsonObject json) {
        return new Section(
                json.getString("title"),
                json.getString("instruction"),
                SectionOrder.valueOf(json.getString("order", SectionOrder.MIXED.name())),
                json.containsKey("fixed") ? list(json.getJsonArray("fixed"), SectionsColumn::fixed) : List.of(),
                list(json.getJsonArray("cells"), SectionsColumn::cell));
    }

    private static FixedItem fixed(JsonObject json) {
        return new FixedItem(json.getString("item"), new Points(json.getInt("points")));
    }

    private static Cell cell(JsonObject json) {
        return new Cell(
                ItemType.valueOf(json.getString("type")),
                json.getString("area", null),
                json.containsKey("difficulty") ? Difficulty.valueOf(json.getString("difficulty")) : null,
                json.getInt("count"),
                new Points(json.getInt("points")));
    }

    private static <T> JsonValue array(Collection<T> values, Function<T, JsonObjectBuilder> json) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(json.apply(value)));
        return array.build();
    }

    private static <T> List<T> list(Collection<JsonValue> values, Function<JsonObject, T> value) {
        return values.stream().map(JsonValue::asJsonObject).map(value).toList();
    }
}

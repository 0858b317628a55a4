package examengine.face.model;

import java.util.Optional;

/**
 * What is known of an embedder.
 *
 * @param bands none until somebody measured them
 */
public record KnownEmbedder(String name, Recipe recipe, Optional<Bands> bands) {}

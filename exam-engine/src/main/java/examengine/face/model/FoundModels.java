package examengine.face.model;

import examengine.face.Models;
import java.nio.file.Path;

/** Two models that may be trusted: where they are, what they are, and what is known of the one that tells faces apart. */
public record FoundModels(Path detector, Path embedder, Models digests, KnownEmbedder known) {}

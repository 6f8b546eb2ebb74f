using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>A model served elsewhere that makes vectors.</summary>
/// <param name="Space">The space its vectors lie in.</param>
/// <param name="Generator">Reaches it; throws <see cref="EmbeddingFailedException"/> where it gives no vectors that can be used.</param>
public sealed record EmbeddingModel(EmbeddingSpace Space, IEmbeddingGenerator<string, Embedding<float>> Generator);

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>A model served elsewhere gave no vectors, or none that can be used. The message names no text that was sent.</summary>
/// <param name="message">What happened.</param>
/// <param name="cause">What it was caused by, if anything.</param>
public sealed class EmbeddingFailedException(string message, Exception? cause = null) : Exception(message, cause);

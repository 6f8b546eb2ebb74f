namespace JudicialAnalogs.Search.Documents;

/// <summary>A passage and its vector, made outside the engine.</summary>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Vector">Its vector, of length 1, with as many numbers as <see cref="SearchSchema.VectorDimensions"/> says.</param>
public readonly record struct PassageVector(PassageSpan Span, ReadOnlyMemory<float> Vector);

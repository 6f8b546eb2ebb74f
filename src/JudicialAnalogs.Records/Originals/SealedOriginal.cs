namespace JudicialAnalogs.Records.Originals;

/// <summary>The source text of an act, encrypted.</summary>
/// <param name="ActId">The act.</param>
/// <param name="SourceHash">SHA-256 of the source text, lower-case hexadecimal, as in the act.</param>
/// <param name="Key">Name of the key it is encrypted with.</param>
/// <param name="Content">What <see cref="OriginalKey.Seal"/> gave.</param>
public sealed record SealedOriginal(string ActId, string SourceHash, string Key, byte[] Content);

using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>The answer to a <see cref="NormQuestion"/>.</summary>
/// <param name="Norms">The part of the list asked for: norms cited, in order of citation, then norms found, best first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="NotStored">Norms cited of which no text is stored.</param>
/// <param name="MentionedActs">Acts that the question names; their norms were raised.</param>
/// <param name="IndexVersion">Version of the index that answered.</param>
/// <param name="HasVectors">False when the norms were searched by words alone.</param>
/// <param name="IsEmpty">True when no law is indexed at all.</param>
public sealed record NormFindings(
    IReadOnlyList<FoundNorm> Norms, int Total, IReadOnlyList<NormRef> NotStored, IReadOnlyList<string> MentionedActs, string IndexVersion, bool HasVectors, bool IsEmpty);

namespace JudicialAnalogs.Server.Notes;

/// <summary>A decision alike that the judge was shown.</summary>
/// <param name="Number">Place in the list, from 1.</param>
/// <param name="Address">Address of the count or claim in the archive.</param>
/// <param name="Court">Court, or the identity of the act where it is not known.</param>
/// <param name="Day">Day in words; null when it is not known.</param>
/// <param name="CaseNumber">Number of the case; null when it is not known.</param>
/// <param name="Decided">Qualification and punishment, or the outcome of the claim, in words.</param>
/// <param name="Appeal">What became of the act, in words.</param>
/// <param name="Passage">The passage alike; null where none was shown.</param>
/// <param name="Paragraph">Number of the paragraph it begins in, from 1; null when it is not known.</param>
/// <param name="Cautions">Why the act must be read with care.</param>
/// <param name="Synthetic">True for made-up material.</param>
/// <param name="Shown">False for an act that was removed since: it is named and quoted no more.</param>
public sealed record NotedAnalog(
    int Number,
    string Address,
    string Court,
    string? Day,
    string? CaseNumber,
    string Decided,
    string Appeal,
    NotedText? Passage,
    int? Paragraph,
    IReadOnlyList<NotedText> Cautions,
    bool Synthetic,
    bool Shown);

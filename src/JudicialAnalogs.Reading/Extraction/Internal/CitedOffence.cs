using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>An offence as a chain of citations names it.</summary>
/// <param name="Qualification">Article, part, points.</param>
/// <param name="Span">Where, in the source text, its stage included.</param>
/// <param name="Stage">Stage by УК ст. 24 in the same chain, else completed.</param>
/// <param name="Confidence">That of the citation.</param>
internal sealed record CitedOffence(Qualification Qualification, TextSpan Span, OffenceStage Stage, double Confidence)
{
    /// <summary>The same offence: a theft and an attempt at one are two counts though the article is one.</summary>
    public bool IsSame(CitedOffence other) => Qualification == other.Qualification && Stage == other.Stage;
}

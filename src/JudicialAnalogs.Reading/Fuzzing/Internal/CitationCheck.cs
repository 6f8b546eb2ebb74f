using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>What must hold of the citations of any text.</summary>
internal static class CitationCheck
{
    private static readonly CitationContext WithinAnArticle = new("УК", new DateOnly(2026, 8, 1), "188");

    public static string? Fault(string text, out int count)
    {
        var citations = CitationReader.Read(text, WithinAnArticle);
        count = citations.Count;
        var last = 0;
        foreach (var citation in citations)
        {
            var span = citation.Span;
            if (span.Length <= 0 || span.Start < 0 || span.End > text.Length)
                return $"the span {span.Start}+{span.Length} of {citation.Reference} is outside the text";
            if (span.Start < last)
                return $"the span {span.Start}+{span.Length} of {citation.Reference} goes back";
            last = span.Start;
            if (citation.Confidence is not (> 0 and <= 1))
                return $"the confidence {citation.Confidence} is not above 0 and at most 1";
            if (FaultOf(citation.Reference) is { } fault)
                return fault;
        }

        return null;
    }

    private static string? FaultOf(NormRef reference)
    {
        var canonical = reference.ToString();
        if (!NormRef.TryParse(canonical, out var back) || back != reference)
            return $"\"{canonical}\" does not parse as itself";
        return CitationReader.Read(canonical) is [var read] && read.Reference == reference
            ? null
            : $"\"{canonical}\" is not resolved to itself but to {string.Join("; ", CitationReader.Read(canonical).Select(citation => citation.Reference.ToString()))}";
    }
}

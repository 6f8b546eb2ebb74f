using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads which rules of УК ст. 55 and 56 the court applied to a defendant; those it discussed and refused are left out.</summary>
internal static class ReductionReader
{
    public static List<string> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var rules = new List<string>();
        var owners = new SentenceOwners(sheet, defendants, sheet.Part(SegmentKind.Reasoning) ?? new TextSpan(0, 0));
        var reasons = sheet.Part(SegmentKind.Reasoning) is not null ? SegmentKind.Reasoning : SegmentKind.Descriptive;
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in new[] { reasons, SegmentKind.Operative }.SelectMany(sheet.SentencesOf))
        {
            foreach (var (citation, applied) in LimitRules.In(sheet, sentence))
            {
                var reference = citation.Reference;
                if (reference is not { Article: "55" or "56", Part: not null } || !owners.Of(sentence, citation.Span.Start).Contains(defendant))
                    continue;
                // Points of ст. 55(2)-(3) name categories of offences; only those of ст. 55(1) are rules of their own.
                var rule = reference is { Part: "1", Point: { } point } ? $"{reference.Article}(1)({point})" : $"{reference.Article}({reference.Part})";
                if (!applied)
                    refused.Add(rule);
                else if (!rules.Contains(rule) && !refused.Contains(rule))
                {
                    sheet.Note($"{defendant.Path}.reductions[{rules.Count}]", 0.85, "reduction.cited", citation.Span);
                    rules.Add(rule);
                }
            }
        }

        return rules;
    }
}

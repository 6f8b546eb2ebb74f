using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads which rules of УК ст. 55 and 56 the court applied to a defendant; those it discussed and refused are left out.</summary>
internal static class ReductionReader
{
    public static List<string> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var rules = new List<string>();
        var owners = new SentenceOwners(sheet, defendants, sheet.Part(SegmentKind.Reasoning) ?? new TextSpan(0, 0));
        foreach (var sentence in new[] { SegmentKind.Reasoning, SegmentKind.Operative }.SelectMany(sheet.SentencesOf))
        {
            var cited = sheet.CitationsWithin(sentence).Where(citation => citation.Reference is { Act: "УК", Article: "55" or "56", Part: not null }).ToList();
            if (cited.Count == 0)
                continue;
            var words = sheet.Text.FoldedAt(sentence);
            if (CourtSentences.NotApplied().IsMatch(words) || CourtSentences.PartySpeaks().IsMatch(words) || !owners.Of(sentence, cited[0].Span.Start).Contains(defendant))
                continue;
            foreach (var citation in cited)
            {
                // Points of ст. 55(2)-(3) name categories of offences; only those of ст. 55(1) are rules of their own.
                var reference = citation.Reference;
                var rule = reference is { Part: "1", Point: { } point } ? $"{reference.Article}(1)({point})" : $"{reference.Article}({reference.Part})";
                if (rules.Contains(rule))
                    continue;
                sheet.Note($"{defendant.Path}.reductions[{rules.Count}]", 0.85, "reduction.cited", citation.Span);
                rules.Add(rule);
            }
        }

        return rules;
    }
}

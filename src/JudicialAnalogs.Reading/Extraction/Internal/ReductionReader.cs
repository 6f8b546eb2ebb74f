using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Reads which rules of УК ст. 55 and 56 the court applied to a defendant; those it discussed and refused are left out.</summary>
internal static class ReductionReader
{
    public static List<string> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var rules = new List<string>();
        foreach (var sentence in new[] { SegmentKind.Reasoning, SegmentKind.Operative }.SelectMany(sheet.SentencesOf))
        {
            var cited = sheet.CitationsWithin(sentence).Where(citation => citation.Reference is { Act: "УК", Article: "55" or "56", Part: not null }).ToList();
            if (cited.Count == 0)
                continue;
            var words = sheet.Text.FoldedAt(sentence);
            if (CourtSentences.NotApplied().IsMatch(words) || CourtSentences.PartySpeaks().IsMatch(words) || !Concerns(sheet, defendants, defendant, sentence))
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

    private static bool Concerns(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant, TextSpan sentence)
    {
        var named = sheet.Cast.Within(sentence.Start, sentence.End).Select(mention => mention.Person).ToHashSet();
        return !defendants.Any(other => other.Person is not null && named.Contains(other.Person)) || (defendant.Person is not null && named.Contains(defendant.Person));
    }
}

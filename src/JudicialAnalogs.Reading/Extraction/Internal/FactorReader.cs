using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads circumstances of УК ст. 53 and 54 with what the court did with each. A circumstance counts as accepted only in a sentence in which
/// the court itself recognises it; what a party asks, what the court refuses and what is an element of the offence is kept apart.
/// </summary>
internal static partial class FactorReader
{
    public static Dictionary<DefendantSheet, List<Factor>> Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        var factors = defendants.ToDictionary(defendant => defendant, _ => new List<Factor>());
        var kind = sheet.Part(SegmentKind.Reasoning) is not null ? SegmentKind.Reasoning : SegmentKind.Descriptive;
        FactorClause? previous = null;
        foreach (var sentence in sheet.SentencesOf(kind))
        {
            var clauses = FactorClauses.Of(sheet, sentence, previous);
            foreach (var clause in clauses)
                ReadClause(sheet, defendants, factors, clause);
            previous = clauses.Count > 0 ? clauses[^1] : null;
        }

        foreach (var defendant in defendants)
            Settle(sheet, defendant, factors[defendant]);
        return factors;
    }

    private static void ReadClause(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, Dictionary<DefendantSheet, List<Factor>> factors, FactorClause clause)
    {
        foreach (var (code, span) in FactorItems.Of(sheet, clause))
        {
            var (quote, place) = sheet.Say(span);
            foreach (var defendant in OwnersOf(sheet, defendants, clause, span.Start))
                factors[defendant].Add(new Factor(code, clause.Standing, quote, place));
        }
    }

    /// <summary>Whose circumstance it is: of the defendant named last before it in the sentence, else of the only one named, else of all.</summary>
    private static IEnumerable<DefendantSheet> OwnersOf(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, FactorClause clause, int position)
    {
        if (defendants.Count == 1)
            return defendants;
        var named = sheet.Cast.Within(clause.Sentence.Start, clause.Sentence.End)
            .Select(mention => (mention.Span.Start, Defendant: defendants.FirstOrDefault(defendant => defendant.Person == mention.Person)))
            .Where(mention => mention.Defendant is not null)
            .ToList();
        if (named.Count == 0 || Everyone().IsMatch(sheet.Text.FoldedAt(clause.Sentence)))
            return defendants;
        var before = named.LastOrDefault(mention => mention.Start <= position);
        return [before.Defendant ?? named[0].Defendant!];
    }

    /// <summary>One entry a circumstance and standing; an accepted one beats a claim of the same, a refusal stays beside nothing else.</summary>
    private static void Settle(ActSheet sheet, DefendantSheet defendant, List<Factor> factors)
    {
        var settled = new List<Factor>();
        foreach (var group in factors.GroupBy(factor => factor.Code))
        {
            var best = group.OrderBy(factor => factor.Standing switch
            {
                FactorStanding.Accepted => 0,
                FactorStanding.ElementOfOffence => 1,
                FactorStanding.Rejected => 2,
                _ => 3,
            }).First();
            settled.Add(best);
        }

        factors.Clear();
        factors.AddRange(settled.OrderBy(factor => factor.Span.Start));
        for (var i = 0; i < factors.Count; i++)
            sheet.Note($"{defendant.Path}.factors[{i}]", factors[i].Standing == FactorStanding.Accepted ? 0.93 : 0.85, $"factor.{factors[i].Standing}", sheet.Map.ToOriginal(factors[i].Span));
    }

    [GeneratedRegex(@"(?:обоих|обоим|каждого|каждому|всех подсудимых|у подсудимых|екеуінің|барлық сотталушы|сотталушылардың)", RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();
}

using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads circumstances of УК ст. 53 and 54, in rulings those of КоАП ст. 56 and 57, with what the court did with each. A circumstance counts as accepted only in a sentence in which
/// the court itself recognises it; what a party asks, what the court refuses and what is an element of the offence is kept apart.
/// </summary>
internal static class FactorReader
{
    private static readonly SegmentKind[] Kinds = [SegmentKind.Descriptive, SegmentKind.Reasoning];

    public static Dictionary<DefendantSheet, List<Factor>> Read(
        ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, Func<DefendantSheet, IReadOnlyList<RefusedRequest>> requestsOf)
    {
        var factors = defendants.ToDictionary(defendant => defendant, _ => new List<Factor>());
        var kind = sheet.Part(SegmentKind.Reasoning) is not null ? SegmentKind.Reasoning : SegmentKind.Descriptive;
        var owners = new SentenceOwners(sheet, defendants, sheet.Part(kind) ?? new TextSpan(0, 0));
        var unasked = new HashSet<Factor>(ReferenceEqualityComparer.Instance);
        var below = new HashSet<Factor>(ReferenceEqualityComparer.Instance);
        var thread = new FactorThread();
        foreach (var sentence in Kinds.SelectMany(sheet.SentencesOf))
        {
            var foreign = OfOthers(sheet, sentence, kind) || ExplainsRule(sheet, sentence);
            var claims = new List<(FactorCode Code, TextSpan Span, TextSpan Sentence)>();
            var clauses = FactorSentence.Read(sheet, sentence, thread, claims);
            if (foreign)
                clauses.RemoveAll(read => read.Clause.Standing == FactorStanding.Accepted);
            foreach (var (clause, items) in clauses)
            {
                Keep(clause, items);
                if (Inherited(clause))
                    claims.AddRange(items.Select(item => (item.Code, item.Span, sentence)));
            }

            thread.Note(sheet, sentence, clauses.ConvertAll(read => read.Clause), claims);
        }

        foreach (var defendant in defendants.Where(defendant => !Cleared(defendant)))
        {
            foreach (var request in requestsOf(defendant))
            {
                var (quote, place) = sheet.Say(request.Sentence);
                factors[defendant].Add(new Factor(request.Rule, FactorStanding.Rejected, quote, place));
                sheet.Findings.Add((request.Sentence, request.Rule, FactorStanding.Rejected));
            }
        }

        foreach (var defendant in defendants)
            Settle(sheet, defendant, factors[defendant], unasked, below);
        return factors;

        bool Inherited(FactorClause clause) =>
            clause.Standing == FactorStanding.Accepted && sheet.Kind == ActKind.Appeal && FactorPhrases.CourtBelow.IsMatch(sheet.Text.FoldedAt(clause.Sentence)) && !FactorPhrases.PanelFinds.IsMatch(sheet.Text.FoldedAt(clause.Sentence));

        void Keep(FactorClause clause, List<(FactorCode Code, TextSpan Span)> items)
        {
            var refused = clause.Standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence;
            var bare = clause.Mitigates is null && refused && !FactorPhrases.CountedAgain.IsMatch(sheet.Text.FoldedAt(clause.Span)) && sheet.CitationsWithin(clause.Span).All(citation => FactorItems.CodeOf(citation) is null) && !Discussed.IsMatch(sheet.Text.FoldedAt(clause.Sentence));
            var inherited = Inherited(clause);
            foreach (var (code, span) in items)
            {
                sheet.Findings.Add((clause.Sentence, code, clause.Standing));
                var inside = span.Start >= clause.Span.Start && span.End <= clause.Span.End;
                var (quote, place) = sheet.Say(refused ? Refusal(sheet, clause, inside ? span : new TextSpan(clause.Span.Start, 1)) : span);
                // That they were a group is an element of what all of them did, whoever was spoken of.
                var shared = clause.Standing == FactorStanding.ElementOfOffence && code is { Aggravates: true, Reference.Point: "3" };
                var asked = refused && !shared ? thread.AskedFor(code) : null;
                foreach (var defendant in (inside ? owners.Of(clause.Sentence, span.Start, refused, asked) : owners.Of(FactorSentence.LineOf(sheet, span), span.Start, refused, asked)).Where(defendant => !Cleared(defendant)))
                {
                    var factor = new Factor(code, clause.Standing, quote, place);
                    factors[defendant].Add(factor);
                    if (inherited)
                        below.Add(factor);
                    if (bare && inside && code.Aggravates)
                        unasked.Add(factor);
                }
            }
        }
    }

    /// <summary>The court finds nothing where it tells of another judgment, or where the facts are told and it is not named itself.</summary>
    private static bool OfOthers(ActSheet sheet, TextSpan sentence, SegmentKind reasons)
    {
        if (sheet.Kind == ActKind.Appeal)
            return false;
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        return FactorPhrases.EarlierJudgment.IsMatch(words)
            || (reasons == SegmentKind.Reasoning && sentence.End <= sheet.Part(reasons)!.Value.Start && !FactorPhrases.Court.IsMatch(words));
    }

    /// <summary>«Ч. 2 ст. 55 не действует, поскольку неоднократность, являющаяся отягчающим обстоятельством, …»: why a rule does not apply is no finding.</summary>
    private static bool ExplainsRule(ActSheet sheet, TextSpan sentence)
    {
        var words = sheet.Text.Flat.Substring(sentence.Start, sentence.Length);
        if (!LimitNames.In(sheet, sentence).Exists(named => named.Rule is { Article: "55", Part: "2" } && LimitRules.Applies(words, named.Rule) == false))
            return false;
        for (var verb = FactorPhrases.Accepts.Match(words); verb.Success; verb = verb.NextMatch())
        {
            if (FactorPhrases.Strong.IsMatch(verb.Value))
                return false;
        }

        return true;
    }

    /// <summary>What is refused and that it is, without the court's reason: a refusal is told by the words around the circumstance.</summary>
    private static TextSpan Refusal(ActSheet sheet, FactorClause clause, TextSpan item)
    {
        var start = clause.Span.Start;
        while (start < item.Start && !char.IsLetterOrDigit(sheet.Text.Shaped[start]))
            start++;
        var reason = Reason.Match(sheet.Text.Folded, item.End, clause.Span.End - item.End);
        var end = reason.Success ? reason.Index : clause.Span.End;
        while (end > item.End && sheet.Text.Shaped[end - 1] is ' ' or '.' or ',' or '\n')
            end--;
        return new TextSpan(start, end - start);
    }

    /// <summary>One entry a circumstance and standing; an accepted one beats a claim of the same, a refusal stays beside nothing else.</summary>
    private static void Settle(ActSheet sheet, DefendantSheet defendant, List<Factor> factors, HashSet<Factor> unasked, HashSet<Factor> below)
    {
        // «Рецидива нет» says nothing of the case unless somebody asked for it.
        factors.RemoveAll(factor => unasked.Contains(factor) && !factors.Exists(claimed => claimed.Code == factor.Code && claimed.Standing == FactorStanding.Claimed));
        var settled = new List<Factor>();
        foreach (var group in factors.GroupBy(factor => factor.Code))
        {
            var best = group.OrderBy(factor => factor.Standing switch
            {
                FactorStanding.Accepted => below.Contains(factor) ? 3 : 0,
                FactorStanding.ElementOfOffence => 1,
                FactorStanding.Rejected => 2,
                _ => 4,
            }).First();
            settled.Add(best);
        }

        factors.Clear();
        factors.AddRange(settled.OrderBy(factor => factor.Span.Start));
        for (var i = 0; i < factors.Count; i++)
            sheet.Note($"{defendant.Path}.factors[{factors[i].Code}]", factors[i].Standing == FactorStanding.Accepted ? 0.93 : 0.85, $"factor.{factors[i].Standing}", sheet.Map.ToOriginal(factors[i].Span));
    }

    /// <summary>Who was judged and convicted of nothing has no circumstances of punishment.</summary>
    private static bool Cleared(DefendantSheet defendant) => defendant.Found.Count == 0 && (defendant.AcquittedWholly || defendant.Acquitted.Count > 0);

    /// <summary>Somebody asked for it, or the court says why not: more than the recital «рецидива нет».</summary>
    private static Regex Discussed => field ??= new TextPattern(@"(?:защит|обвинени|обвинител|прокурор|адвокат|довод|ходатайств|просьб|мнени|судимост|осужд|приговор|уәж|қорғаушы|қорғау тарап|айыптаушы|айыптау тарап|өтініш|өтінім|соттыл|сотталған|үкім)");

    private static Regex Reason => field ??= new TextPattern(@"(?:,? (?:поскольку|так как|потому что|ввиду|в связи с|ибо)|: |,? (?:өйткені|себебі))");
}

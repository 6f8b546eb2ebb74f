using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads which rules of УК ст. 55 and of the releases the court applied to a defendant and which it weighed and refused. A party's demand is neither,
/// until the court answers it.
/// </summary>
internal sealed class ReductionReader
{
    // How many sentences behind a party's demand the court may answer it.
    private const int AnswerReach = 2;

    private readonly ActSheet sheet;
    private readonly IReadOnlyList<DefendantSheet> defendants;
    private readonly DefendantSheet defendant;
    private readonly SentenceOwners owners;
    private readonly List<string> applied = [];
    private readonly List<string> refused = [];

    // Rules of the sentence before: what a party asks for, or what the court said of another.
    private List<(NormRef Rule, TextSpan Span)> last = [];
    private bool? asked;
    private int since;

    private ReductionReader(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        (this.sheet, this.defendants, this.defendant) = (sheet, defendants, defendant);
        owners = new SentenceOwners(sheet, defendants, sheet.Part(SegmentKind.Reasoning) ?? new TextSpan(0, 0));
    }

    public static Reductions Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, DefendantSheet defendant)
    {
        var reader = new ReductionReader(sheet, defendants, defendant);
        var reasons = sheet.Part(SegmentKind.Reasoning) is not null ? SegmentKind.Reasoning : SegmentKind.Descriptive;
        foreach (var sentence in sheet.SentencesOf(reasons))
            reader.Take(sentence, decides: false);
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Operative))
            reader.Take(sentence, decides: true);
        return new Reductions(reader.applied, reader.refused);
    }

    private void Take(TextSpan sentence, bool decides)
    {
        since++;
        foreach (var stretch in FactorClauses.Stretches(sheet.Text.Flat, sentence))
        {
            var words = sheet.Text.Flat.Substring(stretch.Start, stretch.Length);
            var rules = LimitNames.In(sheet, stretch);
            if (rules.Count == 0)
            {
                Answer(sentence, words);
                continue;
            }

            (last, since, asked) = (rules, 0, LimitRules.IsOfParty(words) ? !LimitRules.Refuses(words) : null);
            if (asked is not null)
                continue;
            foreach (var (rule, span) in rules)
            {
                if ((Concerns(sentence, span.Start) || ForAll(sentence, words)) && LimitRules.Applies(words, rule) is { } lowers)
                    Settle(rule, span, lowers, decides);
            }
        }
    }

    /// <summary>«Суд держится иного мнения», «данная норма применима только к …»: the court answers a demand, or says of another what it said of one.</summary>
    private void Answer(TextSpan sentence, string words)
    {
        if (last.Count == 0 || since > AnswerReach || LimitRules.IsOfParty(words))
            return;
        var differs = Differs.IsMatch(words) || (LimitRules.Refuses(words) && (asked is null ? NoGround.IsMatch(words) && Names(sentence) : FactorPhrases.PointsBack.IsMatch(words) || Demand.IsMatch(words)));
        if (!differs)
            return;
        foreach (var (rule, span) in last)
        {
            if (Concerns(sentence, sentence.End) || (asked is not null && Concerns(sentence, span.Start)))
                Settle(rule, span, lowers: asked == false, decides: false);
        }

        last = [];
    }

    private void Settle(NormRef rule, TextSpan span, bool lowers, bool decides)
    {
        // The reasons recite from what the law releases; that it does release is decided at the end.
        if (LimitNames.Code(rule, lowers) is not { } code || (lowers && rule.Article != "55" && !decides))
            return;
        var list = lowers ? applied : refused;
        if (rule is { Article: not "55", Part: null } && list.Exists(other => other.StartsWith(code, StringComparison.Ordinal)))
            return;
        if (list.Contains(code) || (lowers ? refused.Contains(code) && !decides : applied.Contains(code)))
            return;
        sheet.Note($"{defendant.Path}.{(lowers ? "reductions" : "reductions_refused")}[{list.Count}]", 0.85, lowers ? "reduction.cited" : "reduction.refused", span);
        list.Add(code);
        if (lowers)
            refused.Remove(code);
    }

    /// <summary>What is an element of the offence stands in the way of all who committed it.</summary>
    private bool ForAll(TextSpan sentence, string words) =>
        Element.IsMatch(words) && !sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => defendants.Any(one => one.Person == mention.Person));

    private bool Names(TextSpan sentence) => sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => mention.Person == defendant.Person);

    /// <summary>Several named together, «Савину и Ергешову», are meant together.</summary>
    private bool Concerns(TextSpan sentence, int position)
    {
        if (owners.Of(sentence, position).Contains(defendant))
            return true;
        var mentions = sheet.Cast.Within(sentence.Start, sentence.End).Where(mention => defendants.Any(one => one.Person == mention.Person)).ToList();
        var near = mentions.FindLastIndex(mention => mention.Span.Start <= position);
        return mentions.Count > 0 && (Joined(mentions, Math.Max(near, 0), -1) || Joined(mentions, Math.Max(near, 0), 1));
    }

    private bool Joined(List<Redaction.Internal.Mention> mentions, int from, int step)
    {
        for (var i = from; i + step >= 0 && i + step < mentions.Count; i += step)
        {
            var (left, right) = step > 0 ? (mentions[i], mentions[i + step]) : (mentions[i + step], mentions[i]);
            if (!And.IsMatch(sheet.Text.Flat.AsSpan(left.Span.End, Math.Max(0, right.Span.Start - left.Span.End))))
                return false;
            if (mentions[i + step].Person == defendant.Person)
                return true;
        }

        return false;
    }

    private static Regex And => field ??= new TextPattern(@"^[\p{L}-]{0,4},? ?(?:и|или|мен|пен|бен|және)? ?$");

    private static Regex Element => field ??= new TextPattern(@"(?:состав\p{L}*|признак\p{L}* (?:\p{L}+ ){0,3}(?:преступлени|деяни|состав)|құрамы\p{L}*)(?![\p{L}])");

    private static Regex Differs => field ??= new TextPattern(@"(?:ин(?:ого|ое) мнени|друг(?:ого|ое) мнени|не (?:соглас|разделя|верит)|келіспе|басқаша пікір|өзге пікір)");

    private static Regex NoGround => field ??= new TextPattern(@"(?:(?:основани|услови|повод)\p{L}* [^;,]{0,60}(?:нет|не |отсутств)|(?:нет|отсутств\p{L}+) (?:\p{L}+ ){0,3}(?:основани|услови)|негіз\p{L}* (?:\p{L}+ ){0,2}(?:жоқ|таппа|көрме|болма))");

    private static Regex Demand => field ??= new TextPattern(@"(?:ходатайств|просьб|довод|предложени|позици|мнени|өтініш|уәж|ұсыныс|талап)");
}

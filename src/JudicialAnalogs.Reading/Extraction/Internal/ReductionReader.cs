using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
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
    private readonly List<RefusedRequest> requests = [];

    // Where a party last asked for a rule, by its article and part.
    private readonly Dictionary<string, (TextSpan Span, TextSpan Sentence)> demands = new(StringComparer.Ordinal);

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
        if (reasons == SegmentKind.Reasoning)
        {
            foreach (var sentence in sheet.SentencesOf(SegmentKind.Descriptive))
                reader.Hear(sentence);
        }

        foreach (var sentence in sheet.SentencesOf(reasons))
            reader.Take(sentence, decides: false);
        foreach (var sentence in sheet.SentencesOf(SegmentKind.Operative))
            reader.Take(sentence, decides: true);
        return new Reductions(reader.applied, reader.refused, reader.requests);
    }

    /// <summary>What the parties ask for while the case is told.</summary>
    private void Hear(TextSpan sentence)
    {
        var words = sheet.Text.Flat.AsSpan(sentence.Start, sentence.Length);
        if (!Demand.IsMatch(words) && !LimitRules.IsOfParty(words))
            return;
        foreach (var (rule, span) in LimitNames.In(sheet, sentence))
            demands[RequestOf(rule)] = (span, sentence);
    }

    private static string RequestOf(NormRef rule) => rule.Article == "55" ? $"{rule.Article}({rule.Part})" : rule.Article ?? "";

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
            {
                foreach (var (rule, span) in rules)
                    demands[RequestOf(rule)] = (span, sentence);
                continue;
            }

            // What is applied awaits no answer; a release that is only spoken of does.
            last = rules.FindAll(named => named.Rule.Article is not ("55" or "63") || LimitRules.Applies(words, named.Rule) != true);
            foreach (var (rule, span) in rules)
            {
                if (LimitRules.Applies(words, rule) is { } lowers && (Concerns(sentence, span.Start, lowers ? null : rule) || ForAll(sentence, words)))
                    Settle(rule, span, sentence, lowers, decides);
            }
        }
    }

    /// <summary>«Суд держится иного мнения», «данная норма применима только к …»: the court answers a demand, or says of another what it said of one.</summary>
    private void Answer(TextSpan sentence, string words)
    {
        if (last.Count == 0 || since > AnswerReach || LimitRules.IsOfParty(words))
            return;
        var answers = Demand.IsMatch(words) || (asked is null ? NoGround.IsMatch(words) && Names(sentence) : FactorPhrases.PointsBack.IsMatch(words));
        var differs = Differs.IsMatch(words) || (LimitRules.Refuses(words) && answers);
        if (!differs)
            return;
        foreach (var (rule, span) in last)
        {
            if (Concerns(sentence, sentence.End, rule) || (asked is not null && Concerns(sentence, span.Start, rule)))
                Settle(rule, span, sentence, lowers: asked == false, decides: false);
        }

        last = [];
    }

    private void Settle(NormRef rule, TextSpan span, TextSpan sentence, bool lowers, bool decides)
    {
        // The reasons recite from what the law releases; that it does release is decided at the end.
        if (LimitNames.Code(rule, lowers) is not { } code || (lowers && rule.Article != "55" && !decides))
            return;
        var list = lowers ? applied : refused;
        if (rule is { Article: not "55", Part: null } && list.Exists(other => other.StartsWith(code, StringComparison.Ordinal)))
            return;
        if (list.Contains(code) || (lowers ? refused.Contains(code) && !decides : applied.Contains(code)))
            return;
        if (!lowers && Requested(rule, sentence))
            requests.Add(new RefusedRequest(FactorCode.Parse(RequestOf(rule)), sentence));
        sheet.Note($"{defendant.Path}.{(lowers ? "reductions" : "reductions_refused")}[{list.Count}]", 0.85, lowers ? "reduction.cited" : "reduction.refused", span);
        list.Add(code);
        if (!lowers)
            return;
        refused.Remove(code);
        requests.RemoveAll(request => request.Rule.ToString() == RequestOf(rule));
    }

    /// <summary>Nobody is released from liability unasked; of the other rules it must be said that they were asked for.</summary>
    private bool Requested(NormRef rule, TextSpan sentence) => rule switch
    {
        { Article: "65" or "68" } => true,
        { Article: "55", Part: "4" } => demands.ContainsKey(RequestOf(rule)) || (Plea.IsMatch(sheet.Text.FoldedAt(sentence)) && LimitNames.In(sheet, sentence).Exists(named => named.Rule == rule)),
        { Article: "63" } => Plea.IsMatch(sheet.Text.FoldedAt(sentence)) && (asked is not null || LimitNames.In(sheet, sentence).Exists(named => named.Rule == rule)),
        _ => false,
    };

    /// <summary>What is an element of the offence stands in the way of all who committed it.</summary>
    private bool ForAll(TextSpan sentence, string words) =>
        Element.IsMatch(words) && !sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => defendants.Any(one => one.Person == mention.Person));

    private bool Names(TextSpan sentence) => sheet.Cast.Within(sentence.Start, sentence.End).Any(mention => mention.Person == defendant.Person);

    /// <summary>Several named together, «Савину и Ергешову», are meant together.</summary>
    private bool Concerns(TextSpan sentence, int position, NormRef? refusing)
    {
        var demand = refusing is { } rule && demands.TryGetValue(RequestOf(rule), out var told) ? told : ((TextSpan, TextSpan)?)null;
        if (owners.Of(sentence, position, asked: demand).Contains(defendant))
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

    private static Regex Plea => field ??= new TextPattern(@"(?:ходатайств|просьб|(?<![\p{L}])(?:прос(?:ил|ит|ят)|о ч[её]м|о котор\p{L}+)(?![\p{L}])|предложени|өтініш|өтінім|сұра(?:ған|ды|йды))");

    private static Regex Demand => field ??= new TextPattern(@"(?:ходатайств|просьб|довод|предложени|позици|мнени|(?<![\p{L}])(?:о ч[её]м|на что|о котор\p{L}+) (?:\p{L}+ ){0,3}(?:прос|говор|намек|указ|ссыла|настаив)|поднят|поставлен\p{L}* (?:\p{L}+ )?вопрос|өтініш|өтінім|уәж|ұсыныс|талап|сұра(?:ған|ды|йды|п))");
}

using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Cuts a sentence by the direction of the circumstances it speaks of and judges what the court did with them.</summary>
internal static class FactorClauses
{
    public static List<FactorClause> Of(ActSheet sheet, TextSpan sentence)
    {
        var flat = sheet.Text.Flat;
        var whole = flat.AsSpan(sentence.Start, sentence.Length);
        var clauses = new List<FactorClause>();
        var from = sentence.Start;
        bool? mitigates = null;
        foreach (var stretch in Stretches(flat, sentence))
        {
            var cues = Cues(sheet, stretch);
            if (cues.Count == 0)
            {
                from = WithoutCue(flat, sentence, clauses, from, stretch, mitigates);
                continue;
            }

            for (var i = 0; i < cues.Count; i++)
            {
                var start = i == 0 ? from : Boundary(flat, cues[i - 1].Span.End, cues[i].Span.Start);
                var end = i + 1 < cues.Count ? Boundary(flat, cues[i].Span.End, cues[i + 1].Span.Start) : stretch.End;
                var span = new TextSpan(start, end - start);
                mitigates = cues[i].Mitigates;
                if (Continues(flat, clauses, cues[i], span))
                    clauses[^1] = clauses[^1] with { Span = new TextSpan(clauses[^1].Span.Start, end - clauses[^1].Span.Start) };
                else if (Standing(flat, span, whole, cues[i]) is { } standing)
                    clauses.Add(new FactorClause(sentence, span, mitigates, standing, cues[i].Span.End));
            }

            from = stretch.End;
        }

        return clauses;
    }

    /// <summary>A point cited behind a semicolon goes on with the list before it.</summary>
    private static bool Continues(string flat, List<FactorClause> clauses, FactorCue cue, TextSpan span)
    {
        var words = flat.AsSpan(span.Start, span.Length);
        return clauses is [.., { Standing: FactorStanding.Accepted } last] && last.Mitigates == cue.Mitigates && !FactorPhrases.Direction.IsMatch(words)
            && !FactorPhrases.Accepts.IsMatch(words) && !FactorPhrases.Refuses.IsMatch(words) && !FactorPhrases.PartySpeaks.IsMatch(words);
    }

    private static FactorStanding? Standing(string flat, TextSpan span, ReadOnlySpan<char> whole, FactorCue cue)
    {
        var words = flat.AsSpan(span.Start, span.Length);
        if (cue.Refers && !FactorPhrases.OpensList.IsMatch(words))
            return null;
        var standing = FactorStandings.Of(words, whole, cue.Turn);
        if (standing == FactorStanding.Rejected && FactorPhrases.Others.IsMatch(flat.AsSpan(span.Start, Math.Max(0, cue.Span.Start - span.Start))))
            return null;
        return standing is FactorStanding.Accepted or FactorStanding.Rejected && FactorPhrases.Rule.IsMatch(words) && !Finds.IsMatch(words) ? null : standing;
    }

    /// <summary>A stretch that does not say its direction: an answer to a party, a refusal of its own, more of a list, or what leads to a finding.</summary>
    private static int WithoutCue(string flat, TextSpan sentence, List<FactorClause> clauses, int from, TextSpan stretch, bool? mitigates)
    {
        var words = flat.AsSpan(stretch.Start, stretch.Length);
        var last = clauses.Count > 0 ? clauses[^1] : null;
        if (last is { Standing: FactorStanding.Claimed } && (FactorPhrases.Denies.IsMatch(words) || FactorPhrases.Element.IsMatch(words)))
        {
            clauses[^1] = last with { Standing = FactorPhrases.Element.IsMatch(words) ? FactorStanding.ElementOfOffence : FactorStanding.Rejected };
            return stretch.End;
        }

        var list = last is { Standing: FactorStanding.Accepted } && FactorPhrases.OpensList.IsMatch(flat.AsSpan(last.Span.Start, last.Span.Length)) && !FactorPhrases.Refuses.IsMatch(words);
        if (!list && FactorStandings.Of(words, words, FactorTurn.None) is { } standing)
        {
            // «Смягчающих обстоятельств нет; дочь малолетней не является».
            if (standing is FactorStanding.Rejected or FactorStanding.ElementOfOffence)
                clauses.Add(new FactorClause(sentence, new TextSpan(from, stretch.End - from), mitigates, standing, from));
            else if (standing == FactorStanding.Claimed)
                clauses.Add(new FactorClause(sentence, new TextSpan(from, stretch.End - from), null, standing, from));
            return stretch.End;
        }

        if (last is null)
            return from;
        if (!list && FactorPhrases.Denies.IsMatch(words))
        {
            clauses.Add(new FactorClause(sentence, stretch, null, FactorStanding.Rejected, stretch.Start));
            return stretch.End;
        }

        clauses[^1] = last with { Span = new TextSpan(last.Span.Start, stretch.End - last.Span.Start) };
        return stretch.End;
    }

    /// <summary>A sentence at its semicolons, at «но» and its like, and where the court answers what a party asked.</summary>
    public static IEnumerable<TextSpan> Stretches(string flat, TextSpan sentence)
    {
        var from = sentence.Start;
        for (var match = Break.Match(flat, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
        {
            if (match.Index <= from || InBrackets(flat, from, match.Index) || (match.Groups["court"].Success && !FactorPhrases.Asks.IsMatch(flat.AsSpan(from, match.Index - from))))
                continue;
            yield return new TextSpan(from, match.Index - from);
            from = match.Index + match.Length;
        }

        if (from < sentence.End)
            yield return new TextSpan(from, sentence.End - from);
    }

    private static bool InBrackets(string flat, int from, int position)
    {
        var depth = 0;
        for (var i = from; i < position; i++)
            depth = flat[i] == '(' ? depth + 1 : flat[i] == ')' && depth > 0 && !ClosesPoint(flat, i) ? depth - 1 : depth;
        return depth > 0;
    }

    /// <summary>«п. 6)», «6) тармағы»: the bracket belongs to the number of a point.</summary>
    internal static bool ClosesPoint(string flat, int bracket)
    {
        if (bracket == 0 || !char.IsAsciiDigit(flat[bracket - 1]))
            return false;
        var behind = flat.AsSpan(bracket + 1).TrimStart();
        return behind.StartsWith("ч") || behind.StartsWith("тарма") || behind.StartsWith("тapма") || behind.StartsWith("ст") || behind.StartsWith("той же") || behind.StartsWith(",");
    }

    private static List<FactorCue> Cues(ActSheet sheet, TextSpan stretch)
    {
        var flat = sheet.Text.Flat;
        var cues = new List<FactorCue>();
        for (var match = FactorPhrases.Direction.Match(flat, stretch.Start, stretch.Length); match.Success; match = match.NextMatch())
        {
            var mitigates = match.Groups["milder"].Success;
            var refers = FactorPhrases.ReferredBefore.IsMatch(flat.AsSpan(Math.Max(stretch.Start, match.Index - 60), match.Index - Math.Max(stretch.Start, match.Index - 60)))
                || FactorPhrases.ReferredBehind.IsMatch(flat.AsSpan(match.Index + match.Length, stretch.End - match.Index - match.Length).TrimStart());
            var cue = new FactorCue(new TextSpan(match.Index, match.Length), mitigates, FactorTurn.Named, refers);
            if (cues is [.., var last] && last.Mitigates == mitigates)
                cues[^1] = last.Refers && !refers ? cue : last;
            else if (cues is [.., var other] && BothAtOnce.IsMatch(flat.AsSpan(other.Span.End, match.Index - other.Span.End)))
                cues.RemoveAt(cues.Count - 1); // «обстоятельства, смягчающие и отягчающие наказание»: the formula of УК ст. 52.
            else
                cues.Add(cue);
        }

        if (cues.Count == 0)
        {
            foreach (var citation in sheet.CitationsWithin(stretch))
            {
                if (FactorItems.CodeOf(citation) is { } code && (cues is not [.., var last] || last.Mitigates != code.Mitigates))
                    cues.Add(new FactorCue(citation.Span, code.Mitigates, FactorTurn.Cited, false));
            }
        }

        return cues;
    }

    /// <summary>The comma, semicolon or dash nearest before the second cue; the cue itself where nothing separates the two.</summary>
    private static int Boundary(string flat, int first, int second)
    {
        var between = flat.AsSpan(first, second - first);
        var comma = between.LastIndexOfAny(",;");
        // «обстоятельств, отягчающих ответственность»: the comma before the participle is not the boundary, the one before its noun is.
        if (comma >= 0 && between[comma..].Trim(", ").IsEmpty && between[..comma].LastIndexOf("обстоятельств") is >= 0 and var noun && !between[noun..comma].Contains(' '))
        {
            var earlier = between[..noun].LastIndexOfAny(",;");
            return first + (earlier >= 0 ? earlier : noun);
        }

        if (comma < 0)
            comma = between.LastIndexOf(" и ");
        return comma >= 0 ? first + comma : second;
    }

    private static Regex Break => field ??= new TextPattern(@"; ?|, (?:но|однако|тогда как|вместе с тем|а(?! (?:также|равно|именно|кроме|тем|то))|бірақ|алайда|дегенмен|ал)(?![\p{L}])|, (?=(?<court>суд)(?![\p{L}]))");

    private static Regex BothAtOnce => field ??= new TextPattern(@"^(?: (?:уголовную|ответственность|наказание|обстоятельств\p{L}*|его|ее|мән-жай\p{L}*|жазаны))*,? (?:и|или|либо|не|мен|және|не болмаса|немесе|пен)(?: \p{L}+)? $");

    /// <summary>The court finds even in a sentence that recites the law.</summary>
    private static Regex Finds => field ??= new TextPattern(@"(?:признает|признал|относит|признаются|танылады|таниды|жатқызады)");
}

using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Whose case a sentence of the reasoning speaks of where several are judged. Courts name the person in the sentence, once for a paragraph, or once for
/// several paragraphs; where none of this tells, it speaks of all.
/// </summary>
internal sealed class SentenceOwners(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan part)
{
    private readonly bool personByPerson = defendants.Count > 1 && PersonByPerson(sheet, defendants, part);

    /// <summary>The owners of what <paramref name="sentence"/> says at <paramref name="position"/> of the source text.</summary>
    /// <param name="sentence">The sentence, in the source text.</param>
    /// <param name="position">Place in it.</param>
    /// <param name="refused">True for what the court refuses: a refusal that names nobody is of all unless the court goes person by person.</param>
    /// <param name="asked">Where a party asked for what the sentence answers, and the sentence of it; null when it answers nobody.</param>
    public IReadOnlyList<DefendantSheet> Of(TextSpan sentence, int position, bool refused = false, (TextSpan Span, TextSpan Sentence)? asked = null)
    {
        if (defendants.Count == 1)
            return defendants;
        var named = Named(sheet, defendants, sentence);
        var everyone = Everyone.Match(sheet.Text.Folded, sentence.Start, sentence.Length);
        // «Смягчает наказание обоих раскаяние, кроме того, у А. – малолетние дети»: whoever is named behind the word for all has the rest to himself.
        if (everyone.Success && (position < everyone.Index || named.FindLastIndex(mention => mention.Span.Start <= position && mention.Span.Start > everyone.Index) < 0))
            return defendants;
        if (named.Count > 0)
            return Together(named, Speaking(named, position));
        if (asked is { } demand && Named(sheet, defendants, demand.Sentence).Count > 0)
            return Of(demand.Sentence, demand.Span.Start);
        var line = LineOf(sheet, sentence.Start);
        if (ThatPerson.IsMatch(sheet.Text.FoldedAt(sentence)) && Named(sheet, defendants, new TextSpan(line.Start, sentence.Start - line.Start)) is [.., var spoken])
            return [spoken.Defendant];
        if (refused && !personByPerson)
            return defendants;
        if (OnlyOne(line) is { } single)
            return [single];
        if (!personByPerson || Named(sheet, defendants, line).Count > 0)
            return defendants;
        while (line.Start > part.Start)
        {
            line = LineOf(sheet, line.Start - 1);
            if (OnlyOne(line) is { } topic)
                return [topic];
            if (Named(sheet, defendants, line).Count > 0)
                break;
        }

        return defendants;
    }

    /// <summary>Circumstances stand in paragraphs that name different defendants, each alone: what follows such a paragraph still speaks of the same one.</summary>
    private static bool PersonByPerson(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan part)
    {
        var topics = new HashSet<DefendantSheet>();
        var paragraphs = 0;
        DefendantSheet? topic = null;
        for (var line = LineOf(sheet, part.Start); line.Start < part.End; line = LineOf(sheet, line.End + 1))
        {
            if (Only(sheet, defendants, line) is { } only)
                topic = only;
            if (topic is not null && Mitigating.IsMatch(sheet.Text.FoldedAt(line)))
            {
                paragraphs++;
                topics.Add(topic);
            }

            if (line.End >= sheet.Text.Length)
                break;
        }

        return paragraphs > 1 && topics.Count > 1;
    }

    private DefendantSheet? OnlyOne(TextSpan line) => Only(sheet, defendants, line);

    private static DefendantSheet? Only(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan line)
    {
        var named = Named(sheet, defendants, line);
        return named.Count > 0 && named.TrueForAll(mention => mention.Defendant == named[0].Defendant) ? named[0].Defendant : null;
    }

    /// <summary>The mention that opened the words at a position: the last one before it, unless that stands inside an item opened by another.</summary>
    private int Speaking(List<(TextSpan Span, DefendantSheet Defendant)> named, int position)
    {
        var last = named.FindLastIndex(mention => mention.Span.Start <= position);
        if (last < 0)
            return 0;
        var opener = named.FindLastIndex(last, mention => Opens.IsMatch(sheet.Text.Flat.AsSpan(Math.Max(0, mention.Span.Start - 40), mention.Span.Start - Math.Max(0, mention.Span.Start - 40))));
        return opener >= 0 ? opener : last;
    }

    /// <summary>«У А. и Б.», «А. мен Б.»: those named in one breath share what is said.</summary>
    private List<DefendantSheet> Together(List<(TextSpan Span, DefendantSheet Defendant)> named, int at)
    {
        int from = at, to = at;
        while (from > 0 && Joined(named[from - 1].Span, named[from].Span))
            from--;
        while (to + 1 < named.Count && Joined(named[to].Span, named[to + 1].Span))
            to++;
        return [.. named[from..(to + 1)].Select(mention => mention.Defendant).Distinct()];

        bool Joined(TextSpan one, TextSpan next) => next.Start >= one.End && InOneBreath.IsMatch(sheet.Text.Flat.AsSpan(one.End, next.Start - one.End));
    }

    private static List<(TextSpan Span, DefendantSheet Defendant)> Named(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants, TextSpan span)
    {
        var named = new List<(TextSpan, DefendantSheet)>();
        foreach (var mention in sheet.Cast.Within(span.Start, span.End))
        {
            if (defendants.FirstOrDefault(defendant => defendant.Person == mention.Person) is { } defendant)
                named.Add((mention.Span, defendant));
        }

        return named;
    }

    private static TextSpan LineOf(ActSheet sheet, int position)
    {
        var start = sheet.Text.LineStart(position);
        return new TextSpan(start, sheet.Text.LineEnd(position) - start);
    }

    private static Regex Everyone => field ??= new TextPattern(@"(?<![\p{L}])(?:обоих|обоим|оба|обе|каждого|каждому|всех подсудимых|всем (?:подсудимым|троим|четверым)|все подсудимые|у (?:всех|подсудимых)|никого|никому|ни у (?:одного|кого)|екеуі(?:нің|не|нде)|үшеуі(?:нің|не)|барлық сотталушы|барлығының|бәріне|бәрінің|ешқайсысы|сотталушылардың)");

    /// <summary>A word for the one spoken of last.</summary>
    private static Regex ThatPerson => field ??= new TextPattern(@"(?<![\p{L}])(?:он|она|им|ей|ему|ею|его|ее|него|нее|нем|ней|ол|оны|оның|оған)(?![\p{L}])");

    /// <summary>What stands before a name that opens a piece of a list.</summary>
    private static Regex Opens => field ??= new TextPattern(@"(?:^|[.;:,(\-–]\s*|(?<![\p{L}])(?:у|в отношении|для|что касается|относительно|по|ал|а)\s+)(?:[\p{L}\d]\s?[).]\s*)?(?:(?:и|а|но|также|кроме того|у|в отношении|для|по|ал|подсудим\p{L}+|осужденн\p{L}+|сотталушы\p{L}*)\s+){0,2}(?:\p{L}\.\s?){0,2}$");

    private static Regex InOneBreath => field ??= new TextPattern(@"^\p{L}{0,6}(?:\s*,\s*|\s+)(?:(?:и|а также|мен|пен|бен|және)\s+)?(?:у\s+|в отношении\s+)?(?:\p{L}\.\s?){0,2}$");

    private static Regex Mitigating => field ??= new TextPattern(@"(?:смягча|жеңілдет)");
}

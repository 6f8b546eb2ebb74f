using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>Where each part of an act begins; null where that part cannot be told.</summary>
internal static class PartStarts
{
    // An introduction longer than this share of an act has not been seen without its heading.
    private const double LongestIntroduction = 0.4;

    // How long the words may be that say by what the court was guided.
    private const int GuidanceReach = 400;

    // How far from its beginning an act's title may stand.
    private const int TitleReach = 800;

    public static int? Operative(ActText text)
    {
        var found = HeadingFinder.Find(text, HeadingWords.Operative).ToList();
        if (found.Count > 0)
        {
            // An act that retells another one ("районный суд решил:") has its own decision last.
            var strongest = found.Max(heading => heading.Strength);
            var heading = found.Last(heading => heading.Strength == strongest).Start;
            // «ЧТО РЕШИЛ СУД», then by what the court was guided, then «РЕШИЛ:». A mere «Решение» or «Қорытынды» names the end of the act, not this part.
            foreach (var title in PartTitles.Of(text, PartTitles.OperativeByName, Math.Max(1, heading - GuidanceReach), heading))
                return title;
            return heading;
        }

        // The titles of acts and of their last part may be the same word.
        foreach (var title in PartTitles.Of(text, PartTitles.Operative, text.Length / 3, text.Length))
            return title;

        var guided = TurnCues.Guided.Matches(text.Folded).LastOrDefault();
        if (guided is not null)
            return NextText(text, guided.Index + guided.Length);
        foreach (var sentence in text.Sentences(text.Length / 2, text.Length))
        {
            if (TurnCues.Orders.IsMatch(text.FoldedAt(sentence)) && !TurnCues.Deliberates.IsMatch(text.FoldedAt(sentence)))
                return text.LineStart(sentence.Start);
        }

        return null;
    }

    public static int? Descriptive(ActText text, int limit)
    {
        var found = HeadingFinder.Find(text, HeadingWords.Descriptive).Where(heading => heading.Start < limit).ToList();
        // The introduction gives the defendant's number (ИИН): the story cannot open before it.
        var number = TurnCues.IdentificationNumber.Matches(text.Folded[..(int)(limit * LongestIntroduction)]).LastOrDefault();
        var presented = number is null ? 0 : text.LineEnd(number.Index);
        int? title = null;
        foreach (var start in PartTitles.Of(text, PartTitles.Descriptive, 1, limit))
        {
            title ??= start;
            // «I. ОБВИНЕНИЕ» may open with the defendant's particulars: they belong to the introduction.
            if (start >= presented)
            {
                title = start;
                break;
            }
        }

        if (found.Count > 0)
        {
            var strongest = found.Max(heading => heading.Strength);
            var heading = found.First(heading => heading.Strength == strongest).Start;
            return title < heading ? title : heading;
        }

        if (title is not null)
            return title;

        var closing = TurnCues.IntroductionCloses.Matches(text.Folded[..(int)(limit * LongestIntroduction)]).FirstOrDefault();
        var born = TurnCues.Birth.Matches(text.Folded[..(int)(limit * LongestIntroduction)]).FirstOrDefault();
        var from = Math.Max(Math.Max(presented, closing is null ? 0 : text.LineEnd(closing.Index)), born is null ? 0 : text.LineEnd(born.Index));
        if (PartTitles.FirstAlone(text, null, from, (int)(limit * LongestIntroduction)) is { } any)
            return any;
        if (from > 0)
            return IntroductionEnd.StoryStart(text, from, limit);
        var story = TurnCues.StoryOpens.Match(text.Folded);
        return story.Success && story.Index < limit ? text.SentenceStart(story.Index + story.Length) : null;
    }

    public static int? Reasoning(ActText text, int from, int limit)
    {
        var afterHeading = text.LineEnd(from);
        var headings = HeadingFinder.Find(text, HeadingWords.Reasoning)
            .Where(heading => heading.Start > from && heading.Start < limit && heading.Strength == HeadingFinder.Sure);
        var named = headings.Select(heading => heading.Start).Concat(PartTitles.Of(text, PartTitles.Reasoning, from + 1, limit)).DefaultIfEmpty(-1).Min();
        if (named >= 0)
            return named;

        var civil = !CriminalWords.IsIn(text.Folded) && !TurnCues.VerdictTitle.IsMatch(text.Folded.AsSpan(0, Math.Min(text.Length, TitleReach)));
        foreach (var sentence in text.Sentences(afterHeading, limit))
        {
            if (OpensReasoning(text, sentence, civil))
                return Earlier(text, from, limit, PartTitles.Above(text, ParagraphOf(text, sentence.Start, afterHeading), afterHeading));
        }

        return Earlier(text, from, limit, null);
    }

    /// <summary>A title of something that reasons hold, where it stands before <paramref name="start"/>.</summary>
    private static int? Earlier(ActText text, int from, int limit, int? start)
    {
        foreach (var title in PartTitles.Of(text, PartTitles.WithinReasoning, from + 1, limit))
            return start < title ? start : title;
        return PartTitles.FirstAlone(text, PartTitles.OfReasons, text.LineEnd(from), limit) is { } alone && !(start < alone) ? alone : start;
    }

    private static readonly WordSearch CriminalWords = new(
        "подсудим", "сотталушы", "айыпталушы", "обвиняем");

    /// <summary>The court weighs, and no party is heard before it in the same sentence.</summary>
    private static bool OpensReasoning(ActText text, TextSpan sentence, bool civil)
    {
        var words = text.FoldedAt(sentence);
        if (CourtWeighing.IsIn(words))
            return true;
        // In civil cases the court often opens with the law it applies, at the beginning of a paragraph.
        if (!civil || text.LineStart(sentence.Start) != sentence.Start)
            return false;
        foreach (var law in TurnCues.LawOpens.EnumerateMatches(words))
            return law.Index == 0;
        return false;
    }

    /// <summary>
    /// The start of the paragraph in which the court begins to weigh: it first says what it weighs. Where a party is heard earlier in the
    /// paragraph, the sentence itself.
    /// </summary>
    private static int ParagraphOf(ActText text, int sentence, int from)
    {
        var start = text.ParagraphStart(sentence);
        return start < from || TurnCues.PartySpeaks.IsMatch(text.Folded.AsSpan(start, sentence - start)) ? sentence : start;
    }

    private static int? NextText(ActText text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text.Shaped[position]))
            position++;
        return position < text.Length ? position : null;
    }
}

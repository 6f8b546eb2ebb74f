using System.Text.RegularExpressions;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>Where each part of an act begins; null where that part cannot be told.</summary>
internal static class PartStarts
{
    // An introduction longer than this share of an act has not been seen without its heading.
    private const double LongestIntroduction = 0.4;

    public static int? Operative(ActText text)
    {
        var found = HeadingFinder.Find(text, HeadingWords.Operative).ToList();
        if (found.Count > 0)
        {
            // An act that retells another one ("районный суд решил:") has its own decision last.
            var strongest = found.Max(heading => heading.Strength);
            return found.Last(heading => heading.Strength == strongest).Start;
        }

        var guided = TurnCues.Guided().Matches(text.Folded).LastOrDefault();
        if (guided is not null)
            return NextText(text, guided.Index + guided.Length);
        var half = text.Length / 2;
        var decision = TurnCues.Decision().Match(text.Folded, half);
        return decision.Success ? text.LineStart(decision.Index) : null;
    }

    public static int? Descriptive(ActText text, int limit)
    {
        var found = HeadingFinder.Find(text, HeadingWords.Descriptive).Where(heading => heading.Start < limit).ToList();
        if (found.Count > 0)
        {
            var strongest = found.Max(heading => heading.Strength);
            return found.First(heading => heading.Strength == strongest).Start;
        }

        var closing = TurnCues.IntroductionCloses().Matches(text.Folded[..(int)(limit * LongestIntroduction)]).FirstOrDefault();
        var from = closing is null ? 0 : text.LineEnd(closing.Index);
        var story = TurnCues.StoryOpens().Match(text.Folded, from);
        return story.Success && story.Index < limit ? text.SentenceStart(story.Index + story.Length) : null;
    }

    public static int? Reasoning(ActText text, int from, int limit)
    {
        var afterHeading = text.LineEnd(from);
        var headings = HeadingFinder.Find(text, HeadingWords.Reasoning)
            .Where(heading => heading.Start > from && heading.Start < limit && heading.Strength == HeadingFinder.Sure);
        foreach (var heading in headings)
            return heading.Start;

        var civil = text.Folded.AsSpan(0, limit).ContainsAny(CivilWords);
        foreach (var cue in Cues(text, afterHeading, limit, civil))
        {
            var start = text.SentenceStart(cue);
            if (start > from && !TurnCues.PartySpeaks().IsMatch(text.Folded.AsSpan(start, Math.Min(text.LineEnd(cue), limit) - start)[..Math.Min(cue - start, limit - start)]))
                return start;
        }

        return null;
    }

    private static readonly System.Buffers.SearchValues<string> CivilWords = System.Buffers.SearchValues.Create(
        ["истец", "истца", "талапкер", "талап қоюшы", "исковое", "предмет иска"], StringComparison.Ordinal);

    private static IEnumerable<int> Cues(ActText text, int from, int limit, bool civil)
    {
        var weighing = Positions(TurnCues.CourtWeighs(), text, from, limit);
        if (!civil)
            return weighing;
        // In civil cases the court often opens with the law it applies, at the beginning of a paragraph.
        var law = Positions(TurnCues.LawOpens(), text, from, limit).Where(position => text.LineStart(position) == text.SentenceStart(position) && StartsLine(text, position));
        return weighing.Concat(law).Order();
    }

    private static bool StartsLine(ActText text, int position) => string.IsNullOrWhiteSpace(text.Folded[text.LineStart(position)..position]);

    private static IEnumerable<int> Positions(Regex cue, ActText text, int from, int limit)
    {
        for (var match = cue.Match(text.Folded, Math.Min(from, text.Length)); match.Success && match.Index < limit; match = match.NextMatch())
            yield return match.Index;
    }

    private static int? NextText(ActText text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text.Shaped[position]))
            position++;
        return position < text.Length ? position : null;
    }
}

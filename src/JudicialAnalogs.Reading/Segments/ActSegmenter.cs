using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;
using JudicialAnalogs.Reading.Segments.Internal;

namespace JudicialAnalogs.Reading.Segments;

/// <summary>
/// Cuts an act into its introductory, descriptive, reasoning and operative part (УПК ст. 395–398, ГПК ст. 226, КоАП ст. 822), in
/// Russian and Kazakh, by headings and, where a court sets none, by the turns of speech that open a part.
/// </summary>
public static class ActSegmenter
{
    /// <summary>
    /// The parts found, in order, without gaps: each runs to the start of the next and the last to the end of the text. A part that was not
    /// found is left out; a text in which nothing was found gives an empty list.
    /// </summary>
    public static IReadOnlyList<Segment> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Segment(new ActText(text));
    }

    internal static IReadOnlyList<Segment> Segment(ActText text)
    {
        var operative = PartStarts.Operative(text);
        var limit = operative ?? text.Length;
        var descriptive = PartStarts.Descriptive(text, limit);
        var reasoning = PartStarts.Reasoning(text, descriptive ?? 0, limit);
        if (operative is null && descriptive is null && reasoning is null)
            return [];

        var starts = new List<(SegmentKind Kind, int Start)>();
        if (descriptive is > 0 || (descriptive is null && (reasoning ?? operative) > 0))
            starts.Add((SegmentKind.Introductory, 0));
        if (descriptive is { } story)
            starts.Add((SegmentKind.Descriptive, story));
        if (reasoning is { } why)
            starts.Add((SegmentKind.Reasoning, why));
        if (operative is { } decision)
            starts.Add((SegmentKind.Operative, decision));
        return [.. starts.Select((part, i) => new Segment(part.Kind, Between(part.Start, i + 1 < starts.Count ? starts[i + 1].Start : text.Length)))];
    }

    private static TextSpan Between(int start, int end) => new(start, end - start);
}

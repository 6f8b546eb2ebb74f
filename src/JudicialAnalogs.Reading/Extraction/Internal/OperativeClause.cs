using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>One sentence or list item of the operative part with the words that govern in it.</summary>
internal sealed class OperativeClause(ActText text, TextSpan span, List<OperativeCue> cues)
{
    public TextSpan Span { get; } = span;

    public IReadOnlyList<OperativeCue> Cues { get; } = cues;

    /// <summary>True when a list follows.</summary>
    public bool OpensList { get; } = span.Length > 0 && text.Shaped[span.End - 1] == ':';

    public bool Has(OperativeCueKind kind) => Cues.Any(cue => cue.Kind == kind);

    /// <summary>True when everything that governs here is beside the punishment.</summary>
    public bool IsAside => Cues.Count > 0 && Cues.All(cue => cue.Kind == OperativeCueKind.Aside);

    /// <summary>
    /// The word that governs a place: one within the same commas if there is one; else, in Russian, the last before it, in Kazakh the
    /// next after it; else whatever stands on the other side. Null in a clause without a verb, as in a list.
    /// </summary>
    public OperativeCue? GovernorOf(TextSpan item)
    {
        var (from, to) = Between(item);
        OperativeCue? before = null, after = null;
        foreach (var cue in Cues)
        {
            if (cue.Span.Start < item.Start)
                before = cue;
            else
                after ??= cue;
        }

        var nearBefore = before is { } left && left.Span.Start >= from;
        var nearAfter = after is { } right && right.Span.Start < to;
        if (nearBefore != nearAfter)
            return nearBefore ? before : after;
        var kazakh = (after ?? before)?.Kazakh == true;
        return kazakh ? after ?? before : before ?? after;
    }

    /// <summary>The stretch between commas or semicolons in which an item lies.</summary>
    private (int From, int To) Between(TextSpan item)
    {
        var from = item.Start;
        while (from > Span.Start && text.Shaped[from - 1] is not (',' or ';'))
            from--;
        var to = item.End;
        while (to < Span.End && text.Shaped[to] is not (',' or ';'))
            to++;
        return (from, to);
    }
}

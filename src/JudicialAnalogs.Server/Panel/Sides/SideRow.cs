namespace JudicialAnalogs.Server.Panel.Sides;

/// <summary>One line of two cases side by side.</summary>
/// <param name="Label">What is set beside each other.</param>
/// <param name="First">The first case; empty where it is not known.</param>
/// <param name="Second">The second case; empty where it is not known.</param>
/// <param name="Differs">Whether the two differ; null where one of them is not known.</param>
public sealed record SideRow(string Label, IReadOnlyList<SideItem> First, IReadOnlyList<SideItem> Second, bool? Differs)
{
    /// <summary>A single value on each side.</summary>
    /// <param name="label">What.</param>
    /// <param name="first">The first; null where it is not known.</param>
    /// <param name="second">The second; null where it is not known.</param>
    public static SideRow Of(string label, string? first, string? second) =>
        new(label, Items(first), Items(second), first is null || second is null ? null : first != second);

    /// <summary>Several values on each side, each of which both have or one alone.</summary>
    /// <param name="label">What.</param>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="say">Puts a value into words.</param>
    public static SideRow Of(string label, IReadOnlyList<string> first, IReadOnlyList<string> second, Func<string, string> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return new SideRow(label, Items(first, second), Items(second, first), !first.ToHashSet(StringComparer.Ordinal).SetEquals(second));

        IReadOnlyList<SideItem> Items(IReadOnlyList<string> own, IReadOnlyList<string> other) =>
            [.. own.OrderBy(value => other.Contains(value) ? 0 : 1).Select(value => new SideItem(say(value), !other.Contains(value)))];
    }

    private static IReadOnlyList<SideItem> Items(string? value) => value is null ? [] : [new SideItem(value)];
}

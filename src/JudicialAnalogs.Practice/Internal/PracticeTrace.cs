using System.Diagnostics;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>Spans of the way from analogs to divergence: how many of what, never which case.</summary>
internal static class PracticeTrace
{
    private static readonly ActivitySource Source = new("JudicialAnalogs.Practice");

    /// <summary>Begins a step; null while nobody traces.</summary>
    /// <param name="step">Its name.</param>
    public static Activity? Step(string step) => Source.StartActivity(step);
}

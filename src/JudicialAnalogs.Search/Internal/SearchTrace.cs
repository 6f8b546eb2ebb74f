using System.Diagnostics;

namespace JudicialAnalogs.Search.Internal;

/// <summary>Spans of searches: how much was looked at, never for what.</summary>
internal static class SearchTrace
{
    private static readonly ActivitySource Source = new("JudicialAnalogs.Search");

    /// <summary>Begins a search; null while nobody traces.</summary>
    public static Activity? Search() => Source.StartActivity("search");
}

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>What to put on a server.</summary>
/// <param name="Seconds">New calls are begun for so long.</param>
/// <param name="Calls">At most so many calls, all callers together, clearing up apart.</param>
/// <param name="Callers">Callers at once, each with a connection of its own and its next call as soon as it has an answer.</param>
/// <param name="Shares">How often each method is called.</param>
/// <param name="Seed">Seed of the cases and of the order of methods.</param>
/// <param name="Every">Seconds between two looks at the server's memory; 0 for one at the beginning and one at the end.</param>
internal sealed record LoadOptions(int Seconds, int Calls, int Callers, LoadShares Shares, int Seed, int Every)
{
    /// <summary>Time that the server is given for one call.</summary>
    public static TimeSpan Deadline { get; } = TimeSpan.FromSeconds(30);
}

using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Fuzzing.Internal;

namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>
/// Puts mutated texts before the citation and the sanction reader and checks what must hold of any input: nothing is thrown, no input
/// takes longer than <see cref="LongestInput"/>, spans lie in the text in order, canonical forms read back as themselves, no bound of a
/// sanction is above its maximum. Half the inputs are citations, half sanctions of either language; the same seed gives the same inputs.
/// </summary>
public static class ParserFuzz
{
    /// <summary>A round stops after this many failures.</summary>
    public const int MostFailures = 20;

    /// <summary>Time after which an input counts as a hang; an input has at most a few hundred characters.</summary>
    public static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(2);

    /// <summary>Runs a round.</summary>
    /// <param name="inputs">How many inputs, 1 or more.</param>
    /// <param name="seed">Seed of the mutations.</param>
    /// <param name="time">Clock for the rate and for the limit of an input.</param>
    /// <param name="cancellationToken">Stops between inputs.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inputs"/> is below 1.</exception>
    public static async Task<FuzzReport> RunAsync(long inputs, int seed, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentNullException.ThrowIfNull(time);
        var round = new FuzzRound(seed);
        var watch = new FuzzWatch(inputs, MostFailures, _ => LongestInput, time);
        var failures = await watch.RunAsync(round.Next, round.Check, cancellationToken).ConfigureAwait(false);
        return new FuzzReport(watch.Done, round.Citations, round.Sanctions, watch.Elapsed, failures);
    }

    /// <summary>Checks one citation text; null when everything holds.</summary>
    /// <param name="text">Any text.</param>
    public static string? FaultOfCitations(string text) => CitationCheck.Fault(text, out _);

    /// <summary>Checks one sanction text; null when everything holds.</summary>
    /// <param name="text">Any text, as the part of an article would hold it.</param>
    /// <param name="language">Its language.</param>
    public static string? FaultOfSanction(string text, LawLanguage language) => SanctionCheck.Fault(text, language, out _);
}

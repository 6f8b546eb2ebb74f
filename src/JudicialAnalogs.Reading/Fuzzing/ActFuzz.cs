using JudicialAnalogs.Reading.Fuzzing.Internal;

namespace JudicialAnalogs.Reading.Fuzzing;

/// <summary>
/// Puts mutated acts before the whole of reading and checks what must hold of any text: nothing is thrown, no act takes longer than its
/// length allows, spans lie inside the text, quotes are of it, no identification number and no name that the mutation left whole stays in
/// the redacted text. The same acts and seed give the same inputs.
/// </summary>
/// <remarks>
/// A name is whole where it stands as the act wrote it, with initials or a patronymic, between marks and spaces. Then its surname must be
/// gone everywhere, in every case form. A bare surname without any full form left in the text says nothing of itself and does not count.
/// </remarks>
public static class ActFuzz
{
    /// <summary>Runs a round.</summary>
    /// <param name="acts">Acts to mutate, one or more.</param>
    /// <param name="inputs">How many inputs, 1 or more.</param>
    /// <param name="seed">Seed of the mutations.</param>
    /// <param name="time">Clock for the rate and for the limit of an input.</param>
    /// <param name="cancellationToken">Stops between inputs.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inputs"/> is below 1, or there are no acts.</exception>
    public static async Task<ActFuzzReport> RunAsync(IReadOnlyList<FuzzAct> acts, long inputs, int seed, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentOutOfRangeException.ThrowIfZero(acts.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentNullException.ThrowIfNull(time);
        // What is compiled on first use is not the input's time.
        foreach (var act in acts.Take(WarmUp))
            ActCheck.Fault(act.Text, [], new ActCheckCounts());
        var round = new ActFuzzRound(acts, seed);
        var watch = new FuzzWatch(inputs, ParserFuzz.MostFailures, LongestFor, time);
        var failures = await watch.RunAsync(round.Next, round.Check, cancellationToken).ConfigureAwait(false);
        var counts = round.Counts;
        return new ActFuzzReport(watch.Done, counts.Characters, counts.Names, counts.Numbers, counts.Quotes, watch.Elapsed, failures);
    }

    /// <summary>Checks one act; null when everything holds.</summary>
    /// <param name="act">Any text, with the names that must not stay.</param>
    public static string? FaultOf(FuzzAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return ActCheck.Fault(act.Text, act.Names, new ActCheckCounts());
    }

    /// <summary>Time after which an act counts as a hang: 10 s and a tenth of a millisecond a character, a thousand times what it needs, for the clock is the wall's and the machine may be busy.</summary>
    /// <param name="text">The act.</param>
    public static TimeSpan LongestFor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TimeSpan.FromSeconds(10) + (text.Length * TimeSpan.FromMicroseconds(100));
    }

    private const int WarmUp = 8;
}

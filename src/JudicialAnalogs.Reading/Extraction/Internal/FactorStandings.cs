using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a stretch of a sentence does with the circumstances it speaks of.</summary>
internal static class FactorStandings
{
    /// <summary>The standing; null where the stretch neither finds, refuses nor claims.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="whole">The sentence it stands in.</param>
    /// <param name="turned">True when the stretch says which way its circumstances pull.</param>
    public static FactorStanding? Of(ReadOnlySpan<char> words, ReadOnlySpan<char> whole, bool turned)
    {
        var accepts = FactorPhrases.Accepts().IsMatch(words);
        var refuses = FactorPhrases.Refuses().IsMatch(words);
        if (FactorPhrases.Element().IsMatch(words) && (refuses || !accepts || !turned))
            return FactorStanding.ElementOfOffence;
        var court = FactorPhrases.Court().IsMatch(words) || FactorPhrases.Court().IsMatch(whole);
        var party = FactorPhrases.PartySpeaks().IsMatch(words);
        if (party && !court)
            return refuses && !FactorPhrases.PartysPoint().IsMatch(words) ? null : refuses ? FactorStanding.Rejected : FactorStanding.Claimed;
        if (refuses)
            return FactorStanding.Rejected;
        if (accepts)
            return FactorStanding.Accepted;
        if (FactorPhrases.PartysPoint().IsMatch(words))
            return FactorStanding.Claimed;
        if (!turned)
            return null;
        return FactorPhrases.OpensList().IsMatch(words) || (court && FactorPhrases.Accepts().IsMatch(whole) && !FactorPhrases.PartySpeaks().IsMatch(whole)) ? FactorStanding.Accepted : null;
    }
}

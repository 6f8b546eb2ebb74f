using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a stretch of a sentence does with the circumstances it speaks of.</summary>
internal static class FactorStandings
{
    /// <summary>The standing; null where the stretch neither finds, refuses nor claims.</summary>
    /// <param name="words">The stretch.</param>
    /// <param name="whole">The sentence it stands in.</param>
    /// <param name="turn">How the stretch says which way its circumstances pull.</param>
    public static FactorStanding? Of(ReadOnlySpan<char> words, ReadOnlySpan<char> whole, FactorTurn turn)
    {
        var turned = turn != FactorTurn.None;
        var accepts = FactorPhrases.Accepts.IsMatch(words);
        var refuses = FactorPhrases.Refuses.IsMatch(words);
        var court = !FactorPhrases.Complaint.IsMatch(whole) && SpeaksBy(words, whole, FactorPhrases.Court);
        var party = FactorPhrases.PartySpeaks.IsMatch(words)
            || (!court && turned && !accepts && (FactorPhrases.DemandsAlone.IsMatch(words) || (!refuses && SpeaksBy(words, whole, FactorPhrases.PartySpeaks))));
        if (FactorPhrases.Element.IsMatch(words) && (refuses || !accepts || !turned) && (court || !party || refuses))
            return FactorStanding.ElementOfOffence;
        if (party && !court)
            return refuses && !FactorPhrases.PartysPoint.IsMatch(words) && !FactorPhrases.InVain.IsMatch(words) ? null : refuses ? FactorStanding.Rejected : FactorStanding.Claimed;
        if (refuses)
            return FactorStanding.Rejected;
        if (accepts)
            return FactorStanding.Accepted;
        if (FactorPhrases.PartysPoint.IsMatch(words))
            return DeniesItself(words) ? FactorStanding.Rejected : FactorStanding.Claimed;
        if (!turned)
            return null;
        if (FactorPhrases.OpensList.IsMatch(words) || (FactorPhrases.Court.IsMatch(whole) && FactorPhrases.Accepts.IsMatch(whole) && !FactorPhrases.PartySpeaks.IsMatch(whole)))
            return FactorStanding.Accepted;
        if (DeniesItself(words))
            return FactorStanding.Rejected;
        // «Хроническая болезнь - ч. 2 ст. 53 УК»: whoever names the point without a demand or a doubt finds the circumstance.
        return turn == FactorTurn.Cited && !FactorPhrases.Rule.IsMatch(words) && !FactorPhrases.PartySpeaks.IsMatch(whole) ? FactorStanding.Accepted : null;
    }

    /// <summary>Whether someone speaks in a stretch, or began to before it in the same sentence.</summary>
    private static bool SpeaksBy(ReadOnlySpan<char> words, ReadOnlySpan<char> whole, Regex speaker)
    {
        if (speaker.IsMatch(words))
            return true;
        foreach (var match in speaker.EnumerateMatches(whole))
            return whole.Overlaps(words, out var behind) && match.Index < behind;
        return false;
    }

    /// <summary>A denial in the clause itself, not in the reason it gives.</summary>
    public static bool DeniesItself(ReadOnlySpan<char> words)
    {
        foreach (var reason in FactorPhrases.Explains.EnumerateMatches(words))
        {
            if (!FactorPhrases.Follows.IsMatch(words.Slice(reason.Index, reason.Length)))
                return FactorPhrases.Denies.IsMatch(words[..reason.Index]);
        }

        return FactorPhrases.Denies.IsMatch(words);
    }
}

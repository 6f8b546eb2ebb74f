using JudicialAnalogs.CorpusTools.Synthesis.Gold;

namespace JudicialAnalogs.CorpusTools.Synthesis.Noises;

/// <summary>An act under noise, with the places and quotes of its gold moved along. The line that says it is synthetic stays as it is.</summary>
internal static class NoisyAct
{
    /// <summary>Disturbs <paramref name="act"/> in each way, in order.</summary>
    public static SyntheticAct Disturb(SyntheticAct act, IReadOnlyList<Noise> noises, Random random)
    {
        foreach (var noise in noises)
        {
            var label = act.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
            var noisy = NoiseMaker.Disturb(act.Text, label, noise, random);
            var text = noisy.Finish();
            act = act with { Text = text, Gold = Moved(act.Gold, act.Text, text, noisy) };
        }

        return act;
    }

    private static GoldAct Moved(GoldAct gold, string before, string text, NoisyText noisy)
    {
        return gold with
        {
            Segments = [.. gold.Segments.Select(Segment)],
            Defendants = [.. gold.Defendants.Select(Defendant)],
            KeyArguments = [.. gold.KeyArguments.Select(argument => argument with { Quote = Quote(argument.Quote) })],
            PersonalData = [.. gold.PersonalData.Select(Datum)],
        };

        GoldSegment Segment(GoldSegment segment)
        {
            var start = noisy.Moved(segment.Start, 0).Start;
            return segment with { Start = start, Length = noisy.Moved(segment.Start + segment.Length, 0).Start - start };
        }

        GoldDefendant Defendant(GoldDefendant defendant) => defendant with
        {
            Mitigating = Factors(defendant.Mitigating),
            Aggravating = Factors(defendant.Aggravating),
            RejectedFactors = Factors(defendant.RejectedFactors),
        };

        GoldFactor[] Factors(IReadOnlyList<GoldFactor> factors) => [.. factors.Select(factor => factor with { Quote = Quote(factor.Quote) })];

        GoldPersonalData Datum(GoldPersonalData datum)
        {
            var (start, length) = noisy.Moved(datum.Start, datum.Length);
            return datum with { Text = text.Substring(start, length), Start = start, Length = length };
        }

        string Quote(string quote)
        {
            var (start, length) = noisy.Moved(before.IndexOf(quote, StringComparison.Ordinal), quote.Length);
            return text.Substring(start, length);
        }
    }
}

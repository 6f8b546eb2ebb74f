using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Counterfactuals on the wire, as groups and as sentences drawn from them.</summary>
internal static class CounterfactualMapping
{
    public static V1.Counterfactual ToWire(Counterfactual counterfactual, Wording wording)
    {
        var wire = new V1.Counterfactual
        {
            Circumstance = CircumstanceWording.Of(wording, counterfactual.Circumstance),
            Size = counterfactual.Counts.Count,
            Tier = (V1.EvidenceTier)(counterfactual.Tier + 1),
            Level = counterfactual.Level is { } level ? DivergenceMapping.ToWire(level) : V1.DivergenceLevel.Unspecified,
            Shift = counterfactual.Shift,
            Key = counterfactual.Circumstance.Key,
            Punishments = PunishmentProfileMapping.FiguresOf(PunishmentProfile.FormsOf(counterfactual.Counts)),
        };
        wire.Relaxed.AddRange(counterfactual.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        wire.CountAddresses.AddRange(counterfactual.Counts.OrderByDescending(count => count.DecidedOn).Take(LongLists.Longest).Select(count => count.Address.ToString()));
        return wire;
    }

    /// <summary>What the group decided, in one sentence.</summary>
    public static string Sentence(V1.Counterfactual counterfactual, Wording wording)
    {
        var sentence = wording.Say("Counterfactual.Sentence", counterfactual.Circumstance, counterfactual.Size, RangeWording.Forms(wording, counterfactual.Punishments));
        if (counterfactual.Relaxed.Count > 0)
            sentence = wording.Say("Counterfactual.Relaxed", sentence, string.Join(", ", counterfactual.Relaxed));
        return counterfactual.Tier == (V1.EvidenceTier)(EvidenceTier.Few + 1) ? wording.Say("Counterfactual.Few", sentence) : sentence;
    }
}

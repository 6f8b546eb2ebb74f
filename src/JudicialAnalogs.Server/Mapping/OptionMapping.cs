using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>What the law allows, beside what practice did, on the wire.</summary>
internal static class OptionMapping
{
    /// <summary>The law the options are reckoned from; null when no qualification is known.</summary>
    public static V1.LawfulBasis? BasisOf(OptionProfile? options, DateOnly? offenceDate, DateOnly decidedOn, Wording wording)
    {
        if (options is null)
            return null;
        var wire = new V1.LawfulBasis
        {
            Norm = options.Offence.ToString(),
            Category = options.Category is { } category ? (V1.OffenceCategory)(category + 1) : V1.OffenceCategory.Unspecified,
            SanctionKnown = options.Law.Sanction is not null,
            AdditionalKnown = options.Law.Sanction?.AdditionalKnown == true,
        };
        wire.Law.AddRange(LawWording.Of(wording, options.Offence, options.Law, offenceDate, decidedOn));
        if (options.Law.Sanction is not { } sanction)
            return wire;
        if (sanction.AdditionalKnown)
        {
            wire.Obligatory.AddRange(sanction.Obligatory.Select(kind => (V1.AdditionalPunishmentKind)kind));
            wire.OptionalKinds.AddRange(sanction.Optional.Select(kind => (V1.AdditionalPunishmentKind)kind));
        }

        wire.Notes.AddRange(OptionWording.Notes(wording, options.Options));
        return wire;
    }

    /// <summary>Every form with its bounds and what practice did with it.</summary>
    public static IEnumerable<V1.LawfulOption> ToWire(OptionProfile? options, PunishmentProfile practice, Wording wording) =>
        (options?.Options ?? []).Select(option => ToWire(option, practice, wording));

    private static V1.LawfulOption ToWire(LawfulOption option, PunishmentProfile practice, Wording wording)
    {
        var wire = ToWire(option, wording);
        wire.PracticeTier = EvidenceMapping.ToWire(practice.Evidence.Tier);
        SetPractice(wire, option, practice);
        return wire;
    }

    /// <summary>A form with its bounds alone, without practice.</summary>
    public static V1.LawfulOption ToWire(LawfulOption option, Wording wording)
    {
        var wire = new V1.LawfulOption
        {
            Form = PunishmentMapping.ToWire(option.Form),
            Unit = PunishmentMapping.ToWire(option.Unit),
            State = ToWire(option.Bounds.State),
        };
        EvidenceMapping.Set(option.Bounds.Minimum, value => wire.Minimum = value);
        EvidenceMapping.Set(option.Bounds.Maximum, value => wire.Maximum = value);
        wire.Norms.AddRange(option.Norms.Select(norm => norm.ToString()));
        wire.Steps.AddRange(option.Steps.Select(step => StepWording.Of(wording, step)));
        wire.MissingFacts.AddRange(option.MissingFacts.Select(fact => wording.Say(fact)));
        wire.Conditions.AddRange(option.Conditions.Select(condition => ToWire(condition, option.Unit, wording)));
        return wire;
    }

    private static V1.OptionCondition ToWire(OptionCondition condition, PunishmentUnit unit, Wording wording)
    {
        var wire = new V1.OptionCondition
        {
            Fact = OptionWording.Fact(wording, condition),
            State = ToWire(condition.Bounds.State),
            Message = OptionWording.Of(wording, condition, unit),
        };
        EvidenceMapping.Set(condition.Bounds.Minimum, value => wire.Minimum = value);
        EvidenceMapping.Set(condition.Bounds.Maximum, value => wire.Maximum = value);
        return wire;
    }

    // A sanction may offer a form in two units: practice stands beside the one it used.
    private static void SetPractice(V1.LawfulOption wire, LawfulOption option, PunishmentProfile practice)
    {
        if (practice.Shares.FirstOrDefault(share => share.Form == option.Form) is not { } share)
            return;
        var size = share.Sizes.FirstOrDefault(size => size.Unit == option.Unit);
        wire.PracticeCount = share.Counts.Count;
        wire.CountAddresses.AddRange(LongLists.Addresses(share.Counts));
        if (practice.Evidence.Tier == EvidenceTier.CasesOnly)
            return;
        (wire.PracticeShare, wire.PracticeWeightedShare) = (share.Share, share.WeightedShare);
        wire.PracticeSize = EvidenceMapping.ToWire(size);
    }

    private static V1.OptionState ToWire(OptionState state) => state switch
    {
        OptionState.Open => V1.OptionState.Open,
        OptionState.Excluded => V1.OptionState.Excluded,
        _ => V1.OptionState.CannotTell,
    };
}

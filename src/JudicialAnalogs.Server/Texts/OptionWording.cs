using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Lawful options in words.</summary>
public static class OptionWording
{
    /// <summary>Bounds: <c>от 24 месяцев (2 года) до 84 месяцев (7 лет)</c>, or that the form is excluded.</summary>
    public static string Of(Wording wording, OptionBounds bounds, PunishmentUnit unit) => (bounds.State, bounds.Minimum, bounds.Maximum) switch
    {
        (OptionState.Open, { } least, { } most) => wording.Say("Option.Bounds.Range", StepWording.Size(wording, least, unit), StepWording.Size(wording, most, unit)),
        (OptionState.Open, null, { } most) => wording.Say("Option.Bounds.UpTo", StepWording.Size(wording, most, unit)),
        (OptionState.Open, { } least, null) => wording.Say("Option.Bounds.From", StepWording.Size(wording, least, unit)),
        _ => wording.Say($"Option.State.{bounds.State}"),
    };

    /// <summary>Bounds of an option of an answer.</summary>
    public static string Of(Wording wording, V1.LawfulOption option)
    {
        var state = option.State switch { V1.OptionState.Open => OptionState.Open, V1.OptionState.Excluded => OptionState.Excluded, _ => OptionState.CannotTell };
        return Of(wording, new OptionBounds(state, option.HasMinimum ? (decimal)option.Minimum : null, option.HasMaximum ? (decimal)option.Maximum : null), (PunishmentUnit)option.Unit);
    }

    /// <summary>What practice did with the form of an option: number, share and sizes, as far as the tier allows.</summary>
    public static string Practice(Wording wording, V1.LawfulOption option)
    {
        if (option.PracticeCount == 0)
            return wording.Say("Option.NotImposed");
        if (option.PracticeTier == V1.EvidenceTier.CasesOnly)
            return wording.Number(option.PracticeCount);
        var counted = $"{wording.Number(option.PracticeCount)} ({ProfileWording.Of(wording, option.PracticeShare, option.PracticeWeightedShare)})";
        return option.PracticeSize is { } size ? $"{counted}: {ProfileWording.Of(wording, size)}" : counted;
    }

    /// <summary>The law of the options with its notes, a sentence each.</summary>
    public static IEnumerable<string> Of(Wording wording, V1.LawfulBasis basis)
    {
        foreach (var sentence in basis.Law)
            yield return sentence;
        if (!basis.SanctionKnown)
            yield return wording.Say("Option.None");
        if (basis.Obligatory.Count > 0)
            yield return wording.Say("Option.Additional.Obligatory", string.Join(", ", basis.Obligatory.Select(kind => ProfileWording.Name(wording, kind))));
        if (basis.OptionalKinds.Count > 0)
            yield return wording.Say("Option.Additional.Optional", string.Join(", ", basis.OptionalKinds.Select(kind => ProfileWording.Name(wording, kind))));
        foreach (var note in basis.Notes)
            yield return note;
    }

    /// <summary>The turn a fact takes.</summary>
    public static string Fact(Wording wording, OptionCondition condition) =>
        condition.Fact.StartsWith("fact.", StringComparison.Ordinal) ? wording.Say("Option.Depends", wording.Say(condition.Fact)) : wording.Say(condition.Fact);

    /// <summary>The turn and what it changes.</summary>
    public static string Of(Wording wording, OptionCondition condition, PunishmentUnit unit) => $"{Fact(wording, condition)}: {Of(wording, condition.Bounds, unit)}";

    /// <summary>What to bear in mind when reading options.</summary>
    public static IEnumerable<string> Notes(Wording wording, IReadOnlyList<LawfulOption> options)
    {
        if (options.Count(option => option.Bounds.State == OptionState.Open) > 1)
            yield return wording.Say("Option.Note.Stricter");
        if (options.Any(option => option.Conditions.Count > 0))
            yield return wording.Say("Option.Note.Usual");
        yield return wording.Say("Option.Note.Choice");
    }
}

using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Punishments on the wire. Domain and wire number their forms and units alike, which a test holds them to.</summary>
internal static class PunishmentMapping
{
    // Above any fine in tenge, and far within what a decimal holds.
    private const double LargestAmount = 1e15;

    public static V1.Punishment? ToWire(Punishment? punishment) => punishment is null
        ? null
        : new V1.Punishment { Form = ToWire(PunishmentForms.Of(punishment)), Amount = (double)punishment.Amount, Unit = ToWire(punishment.Unit) };

    public static V1.PunishmentForm ToWire(PunishmentForm form) => (V1.PunishmentForm)form;

    public static V1.PunishmentUnit ToWire(PunishmentUnit unit) => (V1.PunishmentUnit)unit;

    /// <summary>The punishment a request gives; null when absent or without a form.</summary>
    /// <exception cref="InvalidFieldException">The form is unknown, or a size is wanted and is not there.</exception>
    public static Punishment? FromRequest(V1.Punishment? punishment)
    {
        if (FromWire(punishment) is not { } given)
            return null;
        if (given.Kind == PunishmentKind.Unspecified)
            throw new InvalidFieldException("punishment.form", "Error.Field.Punishment");
        if (given.Kind == PunishmentKind.LifeImprisonment)
            return new Punishment(given.Kind, 0, PunishmentUnit.Unspecified);
        if (given.Amount <= 0)
            throw new InvalidFieldException("punishment.amount", "Error.Field.PunishmentSize");
        if (given.Unit == PunishmentUnit.Unspecified || !Enum.IsDefined(given.Unit))
            throw new InvalidFieldException("punishment.unit", "Error.Field.PunishmentSize");
        return given;
    }

    /// <summary>The punishment as an answer carries it; null when absent or without a form. A size that is none is 0.</summary>
    public static Punishment? FromWire(V1.Punishment? punishment)
    {
        if (punishment is null || punishment.Form == V1.PunishmentForm.Unspecified)
            return null;
        var amount = Math.Abs(punishment.Amount) < LargestAmount ? (decimal)punishment.Amount : 0;
        return new Punishment(KindOf(punishment.Form), amount, (PunishmentUnit)punishment.Unit, punishment.Form == V1.PunishmentForm.ConditionalImprisonment);
    }

    private static PunishmentKind KindOf(V1.PunishmentForm form) => form switch
    {
        V1.PunishmentForm.Fine => PunishmentKind.Fine,
        V1.PunishmentForm.CorrectiveWorks => PunishmentKind.CorrectiveWorks,
        V1.PunishmentForm.CommunityService => PunishmentKind.CommunityService,
        V1.PunishmentForm.Arrest => PunishmentKind.Arrest,
        V1.PunishmentForm.RestrictionOfLiberty => PunishmentKind.RestrictionOfLiberty,
        V1.PunishmentForm.ConditionalImprisonment or V1.PunishmentForm.Imprisonment => PunishmentKind.Imprisonment,
        V1.PunishmentForm.LifeImprisonment => PunishmentKind.LifeImprisonment,
        _ => PunishmentKind.Unspecified,
    };
}

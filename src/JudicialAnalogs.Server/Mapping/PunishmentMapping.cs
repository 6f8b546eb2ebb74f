using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Punishments on the wire. Domain and wire number their forms and units alike, which a test holds them to.</summary>
internal static class PunishmentMapping
{
    public static V1.Punishment? ToWire(Punishment? punishment) => punishment is null
        ? null
        : new V1.Punishment { Form = ToWire(PunishmentForms.Of(punishment)), Amount = (double)punishment.Amount, Unit = ToWire(punishment.Unit) };

    public static V1.PunishmentForm ToWire(PunishmentForm form) => (V1.PunishmentForm)form;

    public static V1.PunishmentUnit ToWire(PunishmentUnit unit) => (V1.PunishmentUnit)unit;

    /// <summary>The punishment; null when absent or without a form.</summary>
    public static Punishment? FromWire(V1.Punishment? punishment)
    {
        if (punishment is null || punishment.Form == V1.PunishmentForm.Unspecified)
            return null;
        var unit = (PunishmentUnit)punishment.Unit;
        var amount = double.IsFinite(punishment.Amount) && Math.Abs(punishment.Amount) < 1e15 ? (decimal)punishment.Amount : 0;
        return new Punishment(KindOf(punishment.Form), amount, unit, punishment.Form == V1.PunishmentForm.ConditionalImprisonment);
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

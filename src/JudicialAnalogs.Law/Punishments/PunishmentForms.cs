namespace JudicialAnalogs.Law.Punishments;

/// <summary>From a punishment to the form practice counts it under.</summary>
public static class PunishmentForms
{
    /// <summary>The form of <paramref name="punishment"/>; <see cref="PunishmentForm.None"/> for null.</summary>
    public static PunishmentForm Of(Punishment? punishment) => punishment?.Kind switch
    {
        PunishmentKind.Fine => PunishmentForm.Fine,
        PunishmentKind.CorrectiveWorks => PunishmentForm.CorrectiveWorks,
        PunishmentKind.CommunityService => PunishmentForm.CommunityService,
        PunishmentKind.Arrest => PunishmentForm.Arrest,
        PunishmentKind.RestrictionOfLiberty => PunishmentForm.RestrictionOfLiberty,
        PunishmentKind.Imprisonment => punishment.Conditional ? PunishmentForm.ConditionalImprisonment : PunishmentForm.Imprisonment,
        PunishmentKind.LifeImprisonment => PunishmentForm.LifeImprisonment,
        _ => PunishmentForm.None,
    };
}

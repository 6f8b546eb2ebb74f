using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>Roles by name.</summary>
internal static class RoleNames
{
    /// <summary>Everyone who decides or prepares cases.</summary>
    public const Roles Bench = Roles.Judge | Roles.Assistant | Roles.PanelMember;

    /// <summary>Every role there is.</summary>
    public const Roles All = Bench | Roles.Analyst | Roles.Auditor | Roles.Administrator | Roles.CaseManagementSystem;

    /// <summary>Every role by itself, in the order of tables.</summary>
    public static IReadOnlyList<Roles> Single { get; } =
        [Roles.Judge, Roles.Assistant, Roles.PanelMember, Roles.Analyst, Roles.Auditor, Roles.Administrator, Roles.CaseManagementSystem];

    /// <summary>How the ledger and the documentation write a role.</summary>
    /// <param name="role">One role.</param>
    public static string Of(Roles role) => role switch
    {
        Roles.Judge => "judge",
        Roles.Assistant => "assistant",
        Roles.PanelMember => "panel-member",
        Roles.Analyst => "analyst",
        Roles.Auditor => "auditor",
        Roles.Administrator => "administrator",
        Roles.CaseManagementSystem => "case-management-system",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "One role by itself has a name."),
    };

    /// <summary>How the ledger writes several roles.</summary>
    public static string Join(Roles roles) => string.Join('+', Single.Where(role => roles.HasFlag(role)).Select(Of));

    /// <summary>How a person reads several roles.</summary>
    public static string Say(Roles roles, Wording wording) =>
        roles == Roles.None ? wording.Say("Role.None") : string.Join(", ", Single.Where(role => roles.HasFlag(role)).Select(role => wording.Say($"Role.{role}")));
}

namespace JudicialAnalogs.Server.SignIn;

/// <summary>What a person or a system may be to the server. One may be several things at once.</summary>
[Flags]
public enum Roles
{
    /// <summary>Known, but nothing that the server knows of: everything is refused.</summary>
    None = 0,

    /// <summary>A judge who decides cases.</summary>
    Judge = 1,

    /// <summary>A judge's assistant who prepares drafts.</summary>
    Assistant = 2,

    /// <summary>A member of a panel of judges that decides a case together.</summary>
    PanelMember = 4,

    /// <summary>Reads how even practice is, over many cases and never one.</summary>
    Analyst = 8,

    /// <summary>Reads the ledger.</summary>
    Auditor = 16,

    /// <summary>Brings acts in, reviews what was read of them and looks after the installation.</summary>
    Administrator = 32,

    /// <summary>The case-management system of a court, which speaks for persons.</summary>
    CaseManagementSystem = 64,
}

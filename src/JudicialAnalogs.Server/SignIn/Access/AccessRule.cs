namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>Who may use one method of the contract, or one page or form of the panel.</summary>
/// <param name="Name">The method by its path, or the HTTP method and the pattern of the address.</param>
/// <param name="Roles">Roles that may; none where <see cref="Open"/>.</param>
internal sealed record AccessRule(string Name, Roles Roles)
{
    /// <summary>Whether it is open to whoever reaches the server, also unknown: it shows nothing, or proves by itself who may.</summary>
    public bool Open { get; init; }

    /// <summary>Whether it is open on the port that is for it alone.</summary>
    public bool OpenOnOwnPort { get; init; }

    /// <summary>Whether a system names the person it calls for.</summary>
    public bool ForPerson { get; init; }

    /// <summary>Whether a session that is for one case alone may use it.</summary>
    public bool OfCase { get; init; }

    /// <summary>Whether it is a method and no address of the panel.</summary>
    public bool IsMethod => Name.StartsWith('/');
}

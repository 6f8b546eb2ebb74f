namespace JudicialAnalogs.Server.SignIn;

/// <summary>By what a caller is known.</summary>
internal enum SignedInBy
{
    /// <summary>By reaching the loopback address of a developer's machine.</summary>
    Loopback,

    /// <summary>By a token.</summary>
    Token,

    /// <summary>By the certificate of the connection.</summary>
    Certificate,

    /// <summary>By a session of the panel.</summary>
    Session,
}

namespace JudicialAnalogs.Server.SignIn;

/// <summary>How the server comes to know who calls.</summary>
[Flags]
public enum SignInModes
{
    /// <summary>Whoever reaches the loopback address is the operator and may do everything. For a developer's own machine.</summary>
    Development = 0,

    /// <summary>By signed tokens of an identity provider (OpenID Connect, RFC 9068).</summary>
    Tokens = 1,

    /// <summary>Systems by the certificates of their connections (mutual TLS).</summary>
    Certificates = 2,

    /// <summary>Persons by tokens, and systems by certificates.</summary>
    TokensAndCertificates = Tokens | Certificates,
}

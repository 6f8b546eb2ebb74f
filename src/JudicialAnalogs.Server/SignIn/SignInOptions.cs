using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.SignIn.Tokens;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>How persons and systems sign in.</summary>
public sealed class SignInOptions : IValidatableObject
{
    /// <summary>How the server comes to know who calls: by the loopback address alone, by signed tokens, by certificates, or by both of the latter.</summary>
    /// <value>The default is Development, which listens on the loopback address alone.</value>
    public SignInModes Mode { get; init; } = SignInModes.Development;

    /// <summary>The identity provider, as its tokens name it in <c>iss</c>.</summary>
    /// <value>none; needed for Tokens, e.g. https://id.court.example/realms/court.</value>
    public string Issuer { get; init; } = "";

    /// <summary>What tokens of callers name in <c>aud</c>.</summary>
    /// <value>none; needed for Tokens, e.g. judicial-analogs.</value>
    public string Audience { get; init; } = "";

    /// <summary>Whether the keys of tokens are read from the issuer (OpenID Connect Discovery 1.0).</summary>
    /// <value>The default is true; without it <see cref="KeyFile"/> is needed.</value>
    public bool Discovery { get; init; } = true;

    /// <summary>File with the public keys of tokens (JSON Web Key Set, RFC 7517), for networks without a way to the issuer; read again when it changes.</summary>
    /// <value>none: keys come from the issuer</value>
    public string KeyFile { get; init; } = "";

    /// <summary>Seconds by which the clocks of the issuer and of this server may differ.</summary>
    /// <value>0 to 300; the default is 60.</value>
    [Range(0, 300)]
    public int ClockSkewSeconds { get; init; } = 60;

    /// <summary>Algorithms that tokens may be signed with.</summary>
    /// <value>Of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 and ES512; the default, where none is named, is RS256, PS256 and ES256.</value>
    public IReadOnlyList<string> Algorithms { get; init; } = [];

    /// <summary>Claim that holds the roles: a text, a list of texts, or a path to one with points, e.g. realm_access.roles.</summary>
    /// <value>The default is roles.</value>
    [Required]
    public string RoleClaim { get; init; } = "roles";

    /// <summary>Which values of the claim stand for which role, e.g. <c>court-judge: Judge</c>. Values that are not named stand for none.</summary>
    /// <value>Where none is named: judge, assistant, panel-member, analyst, auditor, administrator and case-management-system.</value>
    public IReadOnlyDictionary<string, Roles> RoleValues { get; init; } = new Dictionary<string, Roles>(StringComparer.Ordinal);

    /// <summary>Claim that holds the stable identity of the person, up to 100 characters. It goes into the ledger: a code and no name.</summary>
    /// <value>The default is sub.</value>
    [Required]
    public string PersonClaim { get; init; } = "sub";

    /// <summary>Claim that holds the court of the person; shown on pages.</summary>
    /// <value>The default is court.</value>
    [Required]
    public string CourtClaim { get; init; } = "court";

    /// <summary>Systems of the court that the server knows.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<KnownSystem> Systems { get; init; } = [];

    /// <summary>Name under which the issuer knows the panel (client_id); with it persons sign in on the panel itself.</summary>
    /// <value>none: persons come by links of the case-management system, or with a token in the header Authorization</value>
    public string ClientId { get; init; } = "";

    /// <summary>Address of the issuer's page for signing in.</summary>
    /// <value>none: it is taken from the issuer</value>
    public string AuthorizationAddress { get; init; } = "";

    /// <summary>Address of the panel as browsers know it: scheme, host and port.</summary>
    /// <value>none: it is taken from the request</value>
    public string PublicAddress { get; init; } = "";

    /// <summary>Minutes after which a person signs in on the panel again.</summary>
    /// <value>5 to 1440; the default is 480.</value>
    [Range(5, 1440)]
    public int SessionMinutes { get; init; } = 480;

    /// <summary>Whether this is the mode of a developer's own machine.</summary>
    internal bool IsDevelopment => Mode == SignInModes.Development;

    /// <summary>Finds what does not fit together.</summary>
    /// <param name="validationContext">Not used.</param>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Mode))
            yield return Fault(nameof(Mode), $"is \"{Mode}\"; allowed is Development, Tokens, Certificates or TokensAndCertificates");
        foreach (var algorithm in Algorithms.Where(algorithm => !TokenCheck.Asymmetric.Contains(algorithm)))
            yield return Fault(nameof(Algorithms), $"holds \"{algorithm}\"; allowed are {string.Join(", ", TokenCheck.Asymmetric)}");
        foreach (var (value, role) in RoleValues.Where(pair => pair.Value == Roles.None || (pair.Value & ~RoleNames.All) != Roles.None))
            yield return Fault(nameof(RoleValues), $"gives \"{value}\" the role \"{role}\", which is none");
        if (Mode.HasFlag(SignInModes.Tokens))
        {
            if (Issuer.Length == 0)
                yield return Fault(nameof(Issuer), "is missing; write what tokens name in \"iss\"");
            if (Audience.Length == 0)
                yield return Fault(nameof(Audience), "is missing; write what tokens name in \"aud\"");
            if (!Discovery && KeyFile.Length == 0)
                yield return Fault(nameof(KeyFile), "is missing; without SignIn:Discovery name a file with the issuer's public keys");
            if (Discovery && KeyFile.Length == 0 && !IsSecure(Issuer))
                yield return Fault(nameof(Issuer), "is no https address, and keys are read over nothing else (http is taken for this machine alone); write one, or name SignIn:KeyFile");
        }

        if (AuthorizationAddress.Length > 0 && !IsSecure(AuthorizationAddress))
            yield return Fault(nameof(AuthorizationAddress), "is no https address (http is taken for this machine alone)");
        if (ClientId.Length > 0 && AuthorizationAddress.Length == 0 && !Discovery)
            yield return Fault(nameof(AuthorizationAddress), "is missing; without SignIn:Discovery write the issuer's page for signing in");
        if (PublicAddress.Length > 0 && !Panel.Embed.EmbedOrigins.TryRead(PublicAddress, out _, out var fault))
            yield return Fault(nameof(PublicAddress), fault);
        foreach (var system in Systems)
        {
            if (system.Name.Length is 0 or > 60)
                yield return Fault(nameof(Systems), "holds a system without a Name of 1 to 60 characters");
            if (system.Subject.Length == 0 && system.Thumbprint.Length == 0 && system.TokenSubject.Length == 0)
                yield return Fault(nameof(Systems), $"holds the system \"{system.Name}\", which is known by nothing; write its Subject, Thumbprint or TokenSubject");
            if (system.Role == Roles.None || (system.Role & ~RoleNames.All) != Roles.None)
                yield return Fault(nameof(Systems), $"holds the system \"{system.Name}\" without a role");
        }
    }

    /// <summary>Says what hinders the start.</summary>
    /// <param name="onlyLoopback">Whether the server listens on the loopback address alone.</param>
    /// <returns>What is wrong and what to write instead; null where nothing is.</returns>
    public string? FaultOf(bool onlyLoopback)
    {
        if (IsDevelopment && !onlyLoopback)
            return "SignIn:Mode is Development, where whoever reaches the server may do everything: listen on the loopback address alone, or set SignIn:Mode to Tokens or Certificates.";
        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(this, new ValidationContext(this), faults, validateAllProperties: true)
            ? null
            : string.Join(' ', faults.Select(fault => $"SignIn:{fault.MemberNames.FirstOrDefault()} {fault.ErrorMessage}."));
    }

    private static bool IsSecure(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static ValidationResult Fault(string member, string message) => new(message, [member]);
}

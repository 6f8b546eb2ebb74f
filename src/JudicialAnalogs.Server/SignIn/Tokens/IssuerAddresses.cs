namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>What an issuer says of itself (OpenID Connect Discovery 1.0, 3).</summary>
/// <param name="Keys">Where its keys are.</param>
/// <param name="Authorization">Its page for signing in; null where it names none.</param>
internal sealed record IssuerAddresses(Uri Keys, Uri? Authorization);

using Microsoft.IdentityModel.Tokens;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>Where the public keys of tokens come from.</summary>
internal interface IKeySource
{
    /// <summary>The key of a name; null where there is none.</summary>
    ValueTask<SecurityKey?> FindAsync(string kid, CancellationToken cancellationToken);
}

using System.Text.Json;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>What came of the check of a token: its claims, or why it is not taken.</summary>
/// <param name="Claims">The claims; null where it is not taken.</param>
/// <param name="FaultKey">Key of the text that says why not; null where it is taken.</param>
internal sealed record TokenFinding(JsonElement? Claims, string? FaultKey);

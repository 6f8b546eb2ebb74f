using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>Whoever signed in says what for, and the ledger keeps it.</summary>
internal static class Purposes
{
    /// <summary>Requires a purpose of everyone but the operator of a developer's machine.</summary>
    /// <exception cref="InvalidFieldException">None is named.</exception>
    public static void Require(SignedIn caller, string purpose)
    {
        if (!caller.IsOperator && string.IsNullOrWhiteSpace(purpose))
            throw new InvalidFieldException("context.purpose", "Error.SignIn.Purpose");
    }
}

namespace JudicialAnalogs.Server.Tests.Deploy;

/// <summary>A package that a lock file fixes.</summary>
/// <param name="Name">Name.</param>
/// <param name="Version">Version.</param>
/// <param name="Licence">SPDX expression of its licence, as the package names it; null where it names none in this form.</param>
/// <param name="BuildOnly">True where it helps to build and is not shipped.</param>
/// <param name="ContentHash">SHA-512 in Base64, as NuGet verifies it.</param>
/// <param name="Needs">Names of the packages it needs.</param>
internal sealed record LockedPackage(string Name, string Version, string? Licence, bool BuildOnly, string ContentHash, IReadOnlyList<string> Needs)
{
    /// <summary>Package URL.</summary>
    public string Reference => $"pkg:nuget/{Name}@{Version}";
}

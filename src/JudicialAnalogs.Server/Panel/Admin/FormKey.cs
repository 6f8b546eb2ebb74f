using System.Security.Cryptography;

namespace JudicialAnalogs.Server.Panel.Admin;

/// <summary>Keys by which a form that is sent twice is known. They carry no meaning and decide nothing, so that chance is in its place here.</summary>
internal static class FormKey
{
    private const int Length = 32;

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetHexString(Length, lowercase: true);
}

using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>An absolute address of <c>http</c> or <c>https</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : ValidationAttribute
{
    /// <summary>Makes one.</summary>
    public WebAddressAttribute() => ErrorMessage = "an address such as http://127.0.0.1:8000/v1";

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null || (value is string text && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));
}

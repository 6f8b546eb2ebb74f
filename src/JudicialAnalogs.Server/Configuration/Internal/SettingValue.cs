using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>How values are written in settings, and in which words it is said what may be written.</summary>
internal static class SettingValue
{
    private static readonly HashSet<Type> Known = [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(TimeSpan)];

    /// <summary>True for what is written as one value.</summary>
    public static bool IsSimple(Type type) => Known.Contains(Bare(type)) || Bare(type).IsEnum;

    /// <summary>Reads a value; false when it is none of this type.</summary>
    public static bool TryRead(Type type, string text, out object? value)
    {
        (var read, value) = Bare(type) switch
        {
            { IsEnum: true } of => (IsNamed(of, text), Enum.TryParse(of, text, ignoreCase: true, out var one) ? one : null),
            var of when of == typeof(bool) => (bool.TryParse(text, out var one), one),
            var of when of == typeof(int) => (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var one), one),
            var of when of == typeof(long) => (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var one), one),
            var of when of == typeof(double) => (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) && double.IsFinite(one), one),
            // "30" would be thirty days.
            var of when of == typeof(TimeSpan) => (TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var one) && text.Contains(':', StringComparison.Ordinal), one),
            _ => (true, (object?)text),
        };
        return read;
    }

    /// <summary>A value as it is written.</summary>
    public static string Write(object value) => value switch
    {
        bool one => one ? "true" : "false",
        TimeSpan one => one.ToString("c", CultureInfo.InvariantCulture),
        IFormattable one => one.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>True when the attributes of a property allow a value.</summary>
    public static bool IsAllowed(PropertyInfo property, object? value) =>
        property.GetCustomAttributes<ValidationAttribute>().Where(rule => rule is not RequiredAttribute).All(rule => rule.IsValid(value));

    /// <summary>What may be written, to stand after "allowed is".</summary>
    public static string Allowed(PropertyInfo property)
    {
        var type = Bare(Sections.ElementOf(property.PropertyType) is { } element && !IsSimple(property.PropertyType) ? element : property.PropertyType);
        var kind = type switch
        {
            { IsEnum: true } when type.IsDefined(typeof(FlagsAttribute)) => $"one or more of {string.Join(", ", Enum.GetNames(type))}, parted by commas",
            { IsEnum: true } => $"one of {string.Join(", ", Enum.GetNames(type))}",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) || type == typeof(long) => "a whole number",
            _ when type == typeof(double) => "a number",
            _ when type == typeof(TimeSpan) => "a time as hours:minutes:seconds",
            _ => "text",
        };
        return string.Join(" ", property.GetCustomAttributes<ValidationAttribute>().Select(Words).Where(words => words.Length > 0).Prepend(kind)).Replace("text an ", "an ", StringComparison.Ordinal).Replace("text a ", "a ", StringComparison.Ordinal);
    }

    // Numbers would be taken for names of an enumeration too.
    private static bool IsNamed(Type type, string text) =>
        (type.IsDefined(typeof(FlagsAttribute)) ? text.Split(',', StringSplitOptions.TrimEntries) : [text]).All(one => Enum.GetNames(type).Contains(one, StringComparer.OrdinalIgnoreCase));

    private static string Words(ValidationAttribute rule) => rule switch
    {
        RangeAttribute range => $"from {Bound(range.Minimum)} to {Bound(range.Maximum)}",
        StringLengthAttribute length => $"of {length.MinimumLength} to {length.MaximumLength} characters",
        RegularExpressionAttribute form => rule.ErrorMessage ?? $"of the form {form.Pattern}",
        AllowedValuesAttribute some => $"such as {string.Join(", ", some.Values)}",
        RequiredAttribute => "",
        _ => rule.ErrorMessage ?? "",
    };

    private static string Bound(object bound) => bound is string text ? text : Write(bound);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

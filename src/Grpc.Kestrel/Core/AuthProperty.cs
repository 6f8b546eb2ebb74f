using System.Text;

namespace Grpc.Core;

/// <summary>A property of the peer that its transport credentials prove.</summary>
public class AuthProperty
{
    private readonly byte[] _valueBytes;
    private string? _value;

    private AuthProperty(string name, byte[] valueBytes)
    {
        Name = name;
        _valueBytes = valueBytes;
    }

    /// <summary>The property's name, such as <c>x509_common_name</c>.</summary>
    public string Name { get; }

    /// <summary>The value as UTF-8 text.</summary>
    public string Value => _value ??= Encoding.UTF8.GetString(_valueBytes);

    /// <summary>A copy of the value.</summary>
    public byte[] ValueBytes => (byte[])_valueBytes.Clone();

    /// <summary>Makes a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="valueBytes">Its value; copied.</param>
    /// <returns>The property.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AuthProperty Create(string name, byte[] valueBytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(valueBytes);
        return new AuthProperty(name, (byte[])valueBytes.Clone());
    }
}

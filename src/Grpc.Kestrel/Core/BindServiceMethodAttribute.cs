using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>Put by the code generator on a service base: where the method that binds it is.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
[SuppressMessage("Performance", "CA1813:Avoid unsealed attributes", Justification = "The shape is Grpc.Core's.")]
public class BindServiceMethodAttribute : Attribute
{
    /// <summary>Names the bind method.</summary>
    /// <param name="bindType">The type that declares it.</param>
    /// <param name="bindMethodName">Its name; it takes a <see cref="ServiceBinderBase"/> and the service base.</param>
    public BindServiceMethodAttribute(Type bindType, string bindMethodName)
    {
        BindType = bindType;
        BindMethodName = bindMethodName;
    }

    /// <summary>The type that declares the bind method.</summary>
    public Type BindType { get; }

    /// <summary>The name of the bind method.</summary>
    public string BindMethodName { get; }
}

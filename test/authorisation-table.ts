import type { Access, AccessTable } from "./authorisation-access.ts";

const rows = (access: Access, ...names: readonly string[]): AccessTable => Object.fromEntries(names.map((name) => [name, access]));
const of = (type: string, ...fields: readonly string[]) => fields.map((field) => `${type}.${field}`);
const whole = (...types: readonly string[]) => types.map((type) => `${type}.*`);

/**
 * To whom each field of Souk is open. A field that is added to the graph gets its row here, by `Type.*` for those that
 * are alike. What is only met inside something guarded (a page, a payload, a value) is `public` itself: its way is visited too.
 */
export const souksTable: AccessTable = {
  ...rows("public", ...of("Query", "category", "categories", "listing", "collection", "collections", "node", "nodes", "seller", "me", "search", "suggest"),
    ...of("Mutation", "passwordResetRequest", "passwordReset", "sessionCreate", "sessionRefresh", "guestTokenCreate", "userRegister", "emailVerify"),
    ...whole("Collection", "CollectionConnection", "CollectionEdge", "Category", "CategoryConnection", "CategoryEdge", "AttributeDefinition", "AttributeOption", "Count", "PageInfo",
      "SearchConnection", "SearchEdge", "SearchFacets", "CategoryFacet", "ConditionFacet", "KindFacet", "PriceRangeFacet", "AttributeFacet", "AttributeFacetValue", "SearchSuggestion")),
  ...rows("authenticated", ...of("Query", "listingImport", "listingExport"), "Query.sessions", "Session.*", ...of("Mutation",
    "listingUpdate", "listingSubmit", "listingRedraft", "listingPause", "listingResume", "listingRenew", "listingArchive", "listingDuplicate", "favouriteAdd", "favouriteRemove", "variantsBulkSet", "mediaUploadCreate", "mediaAttach", "mediaReorder", "mediaUpdate", "mediaDetach", "listingImportStart", "listingImportCancel", "notificationMarkRead", "passwordChange", "mfaEnroll", "mfaVerify", "sessionRevoke", "sessionRevokeAll",
    "sessionStepUp", "emailVerificationResend", "userUpdate", "sellerOpen", "sellerUpdate", "sellerSubmit",
    "sellerMemberInvite", "sellerMemberAccept", "sellerMemberRemove", "sellerMemberRoleSet")),
  ...rows("confirmed", "Mutation.mfaDisable"),
  ...rows("privileged", ...of("Query", "integrityReport", "auditLog", "users"), ...whole("AuditEvent", "RoleGrant", "IntegrityReport"),
    ...of("Mutation", "categoryCreate", "categoryUpdate", "roleAssign", "roleGrantApprove", "roleRevoke",
      "sellerApprove", "sellerReject", "sellerSuspend", "sellerReinstate", "userSuspend", "userReinstate",
      "listingApprove", "listingReject", "listingSuspend", "listingReinstate", "listingRemove", "searchSynonymSet", "searchPinSet", "listingReviewPolicySet",
      ...["Create", "Update", "Publish", "Unpublish", "AddListings", "RemoveListings", "PinsSet"].map((verb) => `collection${verb}`))),
  ...rows("privileged", ...of("Query", "jobs", "parkedEvents"), ...of("Mutation", "jobRetry", "parkedEventRetry"), ...whole("Job", "ParkedEvent")),
  ...rows("staff", ...whole(...["Job", "ParkedEvent"].flatMap((type) => [`${type}Connection`, `${type}Edge`, `${type}RetryPayload`]))),
  ...rows("staff", "Query.sellers", "Query.searchZeroResults", "Query.searchPins", "Query.listingReviewPolicies", "SearchEdge.explain", "Collection.allowedTransitions", ...whole(
    "SearchPin", "SearchPinSetPayload", "ListingReviewPolicy", "ListingReviewPolicySetPayload",
    ...["Create", "Update", "Publish", "Unpublish", "AddListings", "RemoveListings", "PinsSet"].map((verb) => `Collection${verb}Payload`),
    "AuditEventConnection", "AuditEventEdge", "SellerConnection", "SellerEdge", "UserConnection", "UserEdge", "InvariantResult", "SearchExplanation", "SearchZeroResult", "SearchSynonym", "SearchSynonymSetPayload",
    "CategoryCreatePayload", "CategoryUpdatePayload", "RoleAssignPayload", "RoleGrantApprovePayload", "RoleRevokePayload",
    "SellerApprovePayload", "SellerRejectPayload", "SellerSuspendPayload", "SellerReinstatePayload", "UserSuspendPayload",
    "ListingApprovePayload", "ListingRejectPayload", "ListingSuspendPayload", "ListingReinstatePayload", "ListingRemovePayload", "UserReinstatePayload")),

  ...rows("public", "User.*", "Seller.*"),
  ...rows("owner", ...of("User", "email", "locale", "state", "isMfaEnabled", "notifications", "unreadCount", "favourites")),
  ...rows("ownerOrStaff", "User.sellers", ...of("Seller", "state", "members", "allowedTransitions")),
  ...rows("privileged", ...of("User", "allowedTransitions", "roleGrants")),
  ...rows("ownerOrStaff", ...whole("SellerMember", "Listing", "AttributeAnswer", "Variant", "Media")),
  // Of a draft without options most of these are empty.
  ...rows("public", ...of("Listing", "optionNames", "tags", "location", "serviceTerms", "rentalTerms", "digitalTerms", "projectTerms", "stateReason", "history", "publishedAt", "expiresAt"),
    ...of("Variant", "sku", "options", "compareAtPrice", "quantityBreaks"), "ListingStep.*"),
  ...rows("public", ...whole("ListingConnection", "ListingEdge", "VariantOption", "QuantityBreak", "ListingLocation", "ServiceTerms", "RentalTerms", "DigitalTerms", "ProjectTerms")),
  ...rows("public", ...of("AttributeAnswer", "number", "flag", "choice", "choices"), "Media.rejection", "Money.*", "AllowedTransition.*"),
  ...rows("ownerOrStaff", "Seller.listingImports", ...whole("ListingImport", "ListingExport")),
  // Of an import that was done, and of an export.
  ...rows("public", ...of("ListingImport", "failure", "failureMessage", "correlationId"), "ListingExport.correlationId",
    ...whole("ListingImportConnection", "ListingImportEdge", "ImportedRowConnection", "ImportedRowEdge", "ImportedRow", "ImportedRowFault")),
  ...rows("owner", ...whole("Notification", "NotificationConnection", "NotificationEdge", "Favourite", "FavouriteConnection", "FavouriteEdge", "SellerInvitation")),

  // The books.
  ...rows("privileged", ...of("Query", "ledgerAccounts", "ledgerAccount", "journals", "journal", "trialBalance")),
  ...rows("staff", ...whole("LedgerAccountConnection", "LedgerAccountEdge", "TrialBalance", "TrialBalanceLine", "TrialBalanceSum")),
  ...rows("privileged", ...of("Query", "ledgerHead", "ledgerVerify", "ledgerPeriods"), "Mutation.ledgerPeriodClose", ...whole("LedgerHead", "LedgerVerification", "BrokenBlock", "LedgerPeriod", "LedgerPeriodLine")),
  ...rows("privileged", "Query.manualJournals", ...["Propose", "Approve", "Reject", "Withdraw"].map((step) => `Mutation.manualJournal${step}`), "ManualJournal.*"),
  ...rows("staff", ...whole("ManualJournalConnection", "ManualJournalEdge", "ManualPosting", "LedgerAccountName", "ManualReversedLine",
    ...["Propose", "Approve", "Reject", "Withdraw"].map((step) => `ManualJournal${step}Payload`),
    "InsufficientBalanceError", "BalanceLimitError", "UnknownAccountError", "AccountClosedError", "CurrencyMismatchError", "JournalKeyReusedError",
    "PeriodClosedError", "ReversalTooLargeError", "NothingToPostError")),
  ...rows("staff", ...whole("LedgerPeriodClosePayload", "LedgerPeriodConnection", "LedgerPeriodEdge", "PeriodAlreadyClosedError")),
  ...rows("ownerOrFinance", ...whole("DailyBalanceConnection", "DailyBalanceEdge", "DailyBalance")),
  ...rows("ownerOrFinance", "Seller.balances", ...whole("LedgerAccount", "AccountEntry", "AccountEntryConnection", "AccountEntryEdge", "LedgerStatement",
    "Journal", "JournalConnection", "JournalEdge", "Posting")),
  ...rows("authenticated", "LedgerAccount.ceiling", "Journal.reversalOf"),
  ...rows("public", "AccountEntry.counterpart", ...of("Posting", "debitAccount", "debitBalanceAfter", "reversesLine")),
  ...rows("finance", ...of("Journal", "key", "actor", "correlationId", "metadata"), "JournalMetadata.*"),

  // Delivery and tax.
  ...rows("authenticated", ...of("Mutation", "locationUpdate", "locationArchive", "locationRestore", "inventoryAdjust", "inventoryPolicySet", "purchaseLimitSet", "digitalFileUploadCreate", "digitalGoodsSet", "digitalGoodsOpen", "orderPolicySet")),
  // Moderators read no stores; administrators, support and auditors do.
  ...rows("ownerOrFinance", "Seller.locations", "Location.*", ...of("Variant", "available", "inventory")),
  ...rows("owner", "Mutation.locationCreate", ...["Create", "Update", "Archive", "Restore"].map((act) => `Location${act}Payload.location`), "InventoryAdjustPayload.inventoryAdjustment", "InventoryPolicySetPayload.variant", "PurchaseLimitSetPayload.listing",
    "Variant.digitalGoods", ...of("DigitalGoods", "version", "file", "setAt"), ...of("DigitalFileUploadCreatePayload", "digitalFile", "uploadUrl", "headers", "expiresAt"), "DigitalGoodsSetPayload.variant", "OrderPolicySetPayload.seller"),
  // What a line's buyer was given is met behind the line; text and link are its buyer's and the seller's team's (`digital-goods.test.ts`).
  ...rows("public", "Seller.orderPolicy", ...whole("SellerOrderPolicy", "OrderPolicySetPayload"), "Variant.isHandedOutAtOnce", "OrderLine.digitalGoods", ...of("DigitalGoods", "text", "link"), ...whole("DigitalFile", "OrderLineGoods", "DigitalFileUploadCreatePayload", "DigitalGoodsSetPayload", "DigitalGoodsOpenPayload")),
  // Of a draft nobody is told how much there is; what lies where is met behind `Variant.inventory`.
  ...rows("public", "Listing.stockStatus", "Listing.purchaseLimit", "PurchaseLimit.*", ...whole("VariantInventory", "InventoryLevel", "InventoryAdjustment", "StockMovement", "StockMovementConnection", "StockMovementEdge", "InventoryAdjustPayload", "InventoryPolicySetPayload", "PurchaseLimitSetPayload",
    ...["Create", "Update", "Archive", "Restore"].map((act) => `Location${act}Payload`))),
  ...rows("authenticated", ...of("Mutation", "shippingProfileUpdate", "shippingProfileArchive", "shippingProfileAssign")),
  ...rows("ownerOrStaff", "Seller.shippingProfiles", "ShippingProfile.*"),
  ...rows("public", "Listing.deliveryOptions", "ShippingProfile.pickupLocationIds", ...whole("DeliveryOption", "ShippingZone", "ShippingRate", "DeliveryAddress")),
  ...rows("owner", "Mutation.shippingProfileCreate", ...["Create", "Update", "Archive", "Assign"].map((act) => `ShippingProfile${act}Payload.shippingProfile`)),
  ...rows("public", ...whole(...["Create", "Update", "Archive", "Assign"].map((act) => `ShippingProfile${act}Payload`))),
  ...rows("privileged", "Query.taxRates", "Mutation.taxRateSet", "TaxRate.*"),
  ...rows("staff", ...whole("TaxRateConnection", "TaxRateEdge", "TaxRateSetPayload")),

  // Fees.
  ...rows("ownerOrFinance", "Query.feeQuote"),
  ...rows("public", "FeeQuote.*"),
  ...rows("privileged", "Query.feeRules", ...of("Mutation", "feeRuleSet", "feeRuleEnd"), "FeeRule.*"),
  ...rows("staff", ...whole("FeeRuleConnection", "FeeRuleEdge", "FeeRuleSetPayload", "FeeRuleEndPayload")),

  // What the payment provider told.
  ...rows("privileged", "Query.providerEvents", "Mutation.providerEventReplay", "ProviderEvent.*"),
  ...rows("staff", ...whole("ProviderEventConnection", "ProviderEventEdge", "ProviderEventStep", "ProviderEventReplayPayload")),

  // What a buyer keeps to pay with. Of a setup that succeeded, what helps it on is empty.
  ...rows("authenticated", "Query.paymentMethodSetup", ...of("Mutation", "paymentMethodSetupCreate", "paymentMethodSetupConfirm", "paymentMethodRemove")),
  ...rows("ownerOrFinance", "User.paymentMethods", ...whole("PaymentMethod", "PaymentMethodSetup")),
  ...rows("public", ...of("PaymentMethodSetup", "clientSecret", "nextAction", "decline", "allowedTransitions"),
    ...whole("PaymentMethodSetupCreatePayload", "PaymentMethodSetupConfirmPayload", "PaymentMethodRemovePayload", "PaymentMethodLimitError")),

  // Payments, and what is held and gone back of orders. The owner of the walk bought; what a seller sees of it is told apart in money's `order-money.test.ts`.
  ...rows("authenticated", ...of("Query", "payment", "refund"), ...of("Mutation", "paymentCreate", "paymentConfirm", "paymentCancel", "refundCreate")),
  ...rows("ownerOrFinance", ...whole("Payment", "Hold", "Refund"), "Seller.pendingBalances"),
  ...rows("finance", "Order.fees", ...of("Refund", "promotion", "failure")),
  // Of a payment that came through, and of what nobody asked to release or has settled, these are empty.
  ...rows("public", ...of("Payment", "clientSecret", "nextAction", "decline", "allowedTransitions"), "Hold.releaseAskedAt", "Refund.settledAt"),
  ...rows("public", ...whole("PaymentAttempt", "PaymentMethodLabel", "PaymentNextAction", "PaymentDecline", "HoldInvariant", "HoldPart", "HoldStep", "OrderFeeLine", "OrderMoney", "SellerPendingBalance", "RefundPart", "RefundStep",
    "PaymentCreatePayload", "PaymentConfirmPayload", "PaymentCancelPayload", "RefundCreatePayload", "NotPayableError", "PaymentDeclinedError", "PaymentPendingUnknownError",
    "AmountExceedsRefundableError", "StillHeldError", "SellerDebtLimitError")),
  ...rows("privileged", ...of("Query", "payments", "refunds", "moneyDashboard"), ...of("Mutation", "holdRelease", "holdFreeze", "holdUnfreeze", "refundRetry")),
  ...rows("staff", ...whole("PaymentConnection", "PaymentEdge", "RefundConnection", "RefundEdge", "MoneyDashboard", "PaymentTally", "RefundTally", "HoldTally",
    "HoldReleasePayload", "HoldFreezePayload", "HoldUnfreezePayload", "RefundRetryPayload", "AmountExceedsHeldError", "HoldFrozenError")),

  // Promotions and their codes.
  ...rows("authenticated", ...of("Mutation", "promotionUpdate", "promotionActivate", "promotionPause", "promotionEnd", "couponCodeCreate", "couponCodeEnd")),
  ...rows("ownerOrFinance", "Seller.promotions", ...whole("Promotion", "CouponCode")),
  ...rows("public", ...of("Promotion", "amount", "minimumSubtotal", "listingIds", "categoryIds", "platformShareBps", "validUntil"), "CouponCode.endedAt",
    ...whole("PromotionConnection", "PromotionEdge", "CouponCodeConnection", "CouponCodeEdge")),
  ...rows("owner", "Mutation.promotionCreate", "CouponCodeCreatePayload.promotion", "CouponCodeEndPayload.couponCode",
    ...["Create", "Update", "Activate", "Pause", "End"].map((act) => `Promotion${act}Payload.promotion`)),
  ...rows("public", ...whole("CouponCodeCreatePayload", "CouponCodeEndPayload", ...["Create", "Update", "Activate", "Pause", "End"].map((act) => `Promotion${act}Payload`))),
  ...rows("privileged", "Query.promotions"),

  // Carts, checkouts, orders: a buyer's, and of a placed order its seller's; staff who look after orders sees them.
  ...rows("public", ...whole("CartWarning", "CheckoutDeliveryOption", "CheckoutLine", "CheckoutSeller", "CheckoutTotals", "CheckoutCode", "CheckoutExpiredError")),
  ...rows("guest", "Query.cart", ...of("Mutation", "cartLineAdd", "cartLineUpdate", "cartLineRemove")),
  ...rows("authenticated", ...of("Query", "checkout", "order", "orderGroup"), ...of("Mutation", "cartMerge", "checkoutStart", "checkoutSetAddress", "checkoutSelectDelivery", "checkoutApplyCodes", "checkoutRefresh", "checkoutComplete", "checkoutReopen",
    "orderAccept", "orderDecline", "orderCancel", "orderConfirmDelivery", "orderHandOver", "orderComplete", "orderReorder", "shipmentCreate", "shipmentMarkShipped", "shipmentMarkDelivered", "shipmentUpdateTracking", "shipmentCancel")),
  ...rows("privileged", "Query.orders"),
  ...rows("owner", ...whole("Cart", "CartLine", "Checkout"), ...of("OrderReorderPayload", "cart", "order"), "CheckoutReopenPayload.checkout",
    ...["Accept", "Decline", "Cancel", "ConfirmDelivery", "HandOver", "Complete"].map((step) => `Order${step}Payload.order`), ...["Create", "MarkShipped", "MarkDelivered", "UpdateTracking", "Cancel"].map((step) => `Shipment${step}Payload.shipment`)),
  ...rows("ownerOrFinance", "User.orders", "Seller.orders", ...whole("OrderGroup", "Order", "OrderLine", "Shipment")),
  ...rows("finance", "Order.fee", ...["Order", "Payment", "Hold", "Refund"].map((type) => `${type}.journals`)),
  ...rows("public", "OrderProof.*"),
  // Of an order of plain things that is on its way these are empty; of a cart and a checkout where nothing is wrong, those.
  ...rows("public", "Cart.warnings", ...of("Checkout", "codes", "lacks", "orderGroup"), ...of("Order", "placedAt", "deliveredAt", "completedAt"), "Order.cancellations", "OrderGroup.placedAt", ...of("OrderLine", "sku", "options"), "Shipment.deliveredAt"),
  ...rows("public", ...whole("OrderConnection", "OrderEdge", "OrderTotals", "OrderFee", "OrderDelivery", "OrderPolicy", "OrderTimer", "OrderStep", "OrderCancellation", "OrderCancellationLine", "OrderLineOption", "ShipmentLine", "ReorderLeftOut",
    ...["CartLineAdd", "CartLineUpdate", "CartLineRemove", "CartMerge"].map((act) => `${act}Payload`), ...["Start", "SetAddress", "SelectDelivery", "ApplyCodes", "Refresh", "Complete", "Reopen"].map((act) => `Checkout${act}Payload`),
    ...["Accept", "Decline", "Cancel", "ConfirmDelivery", "HandOver", "Complete", "Reorder"].map((step) => `Order${step}Payload`), ...["Create", "MarkShipped", "MarkDelivered", "UpdateTracking", "Cancel"].map((step) => `Shipment${step}Payload`),
    "OrderLineQuantityError", "ShipmentLimitError", "CartLimitError", "ListingUnavailableError", "PriceChangedError", "CurrencyMixedError", "DiscountChangedError", "PurchaseLimitError")),

  // What the mutations answer: they are sent with the owner's objects, so that whoever is not the owner must get nothing.
  ...rows("owner", "Mutation.listingCreate", "ListingCreatePayload.listing", "ListingUpdatePayload.listing",
    ...["Submit", "Redraft", "Pause", "Resume", "Renew", "Archive", "Duplicate"].map((step) => `Listing${step}Payload.listing`), "VariantsBulkSetPayload.listing", "MediaReorderPayload.listing",
    ...of("MediaUploadCreatePayload", "media", "uploadUrl", "headers", "expiresAt"), "MediaAttachPayload.media", "Mutation.listingImportCreate", "Mutation.listingExportCreate", ...of("ListingImportCreatePayload", "listingImport", "uploadUrl", "headers", "expiresAt"),
    "ListingImportStartPayload.listingImport", "ListingImportCancelPayload.listingImport", "ListingExportCreatePayload.listingExport", "MediaUpdatePayload.media", "MediaDetachPayload.media", "NotificationMarkReadPayload.notifications", "SessionRevokePayload.session",
    ...["SellerUpdate", "SellerSubmit", "SellerMemberRemove", "SellerMemberRoleSet"].map((mutation) => `${mutation}Payload.seller`), "SellerMemberInvitePayload.invitation"),
  ...rows("public", ...whole("ListingCreatePayload", "ListingUpdatePayload", "ListingSubmitPayload", "ListingRedraftPayload", "ListingPausePayload", "ListingResumePayload", "ListingRenewPayload", "ListingArchivePayload", "ListingDuplicatePayload", "FavouriteAddPayload", "FavouriteRemovePayload", "VariantsBulkSetPayload", "MediaUploadCreatePayload", "MediaAttachPayload", "MediaReorderPayload", "MediaUpdatePayload", "MediaDetachPayload", "ListingImportCreatePayload", "ListingImportStartPayload", "ListingImportCancelPayload", "ListingExportCreatePayload", "HttpHeader", "NotificationMarkReadPayload", "SellerOpenPayload", "SellerUpdatePayload", "SellerSubmitPayload",
    "SellerMemberAcceptPayload", "SellerMemberRemovePayload", "SellerMemberRoleSetPayload", "SellerMemberInvitePayload", "SessionRevokePayload",
    "SessionRevokeAllPayload", "SessionCreatePayload", "SessionRefreshPayload", "SessionStepUpPayload", "GuestTokenCreatePayload", "UserRegisterPayload",
    "UserUpdatePayload", "EmailVerifyPayload", "EmailVerificationResendPayload", "PasswordChangePayload", "PasswordResetPayload", "PasswordResetRequestPayload",
    "MfaDisablePayload", "MfaEnrollPayload", "MfaVerifyPayload")),
  ...rows("public", ...whole("AccountBarredError", "IdempotencyInProgressError", "IdempotencyKeyReusedError", "InvalidCredentialsError", "InvalidInputError",
    "InsufficientStockError", "InventoryChangedError", "CouponExhaustedError", "CouponInvalidError", "InvalidTransitionError", "ListingImportRunningError", "ListingImportNotUploadedError", "ListingExportRunningError", "MediaLimitError", "MediaRejectedError", "MediaTypeUnsupportedError", "NotUniqueError", "SecondFactorRequiredError", "SellerUnavailableError", "StaleVersionError", "VerificationRequiredError")),
};

import type { Access, AccessTable } from "./authorisation-access.ts";

const rows = (access: Access, ...names: readonly string[]): AccessTable => Object.fromEntries(names.map((name) => [name, access]));
const of = (type: string, ...fields: readonly string[]) => fields.map((field) => `${type}.${field}`);
const whole = (...types: readonly string[]) => types.map((type) => `${type}.*`);

/**
 * To whom each field of Souk is open. A field that is added to the graph gets its row here, by `Type.*` for those that
 * are alike. What is only met inside something guarded (a page, a payload, a value) is `public` itself: its way is visited too.
 */
export const souksTable: AccessTable = {
  ...rows("public", ...of("Query", "category", "categories", "listing", "collection", "collections", "node", "nodes", "seller", "me", "search", "suggest", "currencies", "liveCursor"),
    ...of("Mutation", "passwordResetRequest", "passwordReset", "sessionCreate", "sessionRefresh", "guestTokenCreate", "userRegister", "emailVerify"),
    ...whole("Collection", "CollectionConnection", "CollectionEdge", "Category", "CategoryConnection", "CategoryEdge", "AttributeDefinition", "AttributeOption", "Count", "PageInfo",
      "SearchConnection", "SearchEdge", "SearchFacets", "CategoryFacet", "ConditionFacet", "KindFacet", "PriceRangeFacet", "AttributeFacet", "AttributeFacetValue", "SearchSuggestion")),
  ...rows("authenticated", ...of("Query", "listingImport", "listingExport"), "Query.sessions", "Session.*", ...of("Mutation",
    "listingUpdate", "listingSubmit", "listingRedraft", "listingPause", "listingResume", "listingRenew", "listingArchive", "listingDuplicate", "favouriteAdd", "favouriteRemove", "variantsBulkSet", "mediaUploadCreate", "mediaAttach", "mediaReorder", "mediaUpdate", "mediaDetach", "listingImportStart", "listingImportCancel", "notificationMarkRead", "notificationMarkAllRead", "notificationPreferencesUpdate", "passwordChange", "mfaEnroll", "mfaVerify", "sessionRevoke", "sessionRevokeAll",
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
  ...rows("owner", ...of("User", "email", "locale", "state", "isMfaEnabled", "notifications", "unreadCount", "notificationPreferences", "favourites")),
  ...rows("ownerOrStaff", "User.sellers", ...of("Seller", "state", "members", "allowedTransitions")),
  ...rows("privileged", ...of("User", "allowedTransitions", "roleGrants")),
  ...rows("ownerOrStaff", ...whole("SellerMember", "Listing", "AttributeAnswer", "Variant", "Media")),
  // Of a draft without options most of these are empty.
  ...rows("public", ...of("Listing", "optionNames", "tags", "location", "serviceTerms", "rentalTerms", "digitalTerms", "projectTerms", "stateReason", "history", "publishedAt", "expiresAt"),
    ...of("Variant", "sku", "options", "compareAtPrice", "quantityBreaks"), "ListingStep.*"),
  ...rows("public", ...whole("Currency", "ListingConnection", "ListingEdge", "VariantOption", "QuantityBreak", "ListingLocation", "ServiceTerms", "RentalTerms", "DigitalTerms", "ProjectTerms")),
  ...rows("public", ...of("AttributeAnswer", "number", "flag", "choice", "choices"), "Media.rejection", "Money.*", "AllowedTransition.*"),
  ...rows("ownerOrStaff", "Seller.listingImports", ...whole("ListingImport", "ListingExport")),
  // Of an import that was done, and of an export.
  ...rows("public", ...of("ListingImport", "failure", "failureMessage", "correlationId"), "ListingExport.correlationId",
    ...whole("ListingImportConnection", "ListingImportEdge", "ImportedRowConnection", "ImportedRowEdge", "ImportedRow", "ImportedRowFault")),
  ...rows("owner", ...whole("Notification", "NotificationConnection", "NotificationEdge", "Favourite", "FavouriteConnection", "FavouriteEdge", "SellerInvitation")),

  // What can be followed: as what it is about is seen. A draft, an order that the owner bought, their payment, the seller's own.
  ...rows("ownerOrStaff", "Subscription.listingUpdated", ...of("Subscription", "messageAdded", "conversationUpdated", "typing")),
  ...rows("authenticated", "Subscription.notificationAdded"),      // each their own
  ...rows("ownerOrFinance", ...of("Subscription", "orderUpdated", "orderGroupUpdated", "sellerOrderReceived", "inventoryChanged", "paymentUpdated", "holdUpdated", "payoutUpdated", "balanceChanged")),
  // What anybody may say of themselves is met behind the mutation and behind `User.notificationPreferences`; without a locale of its own.
  ...rows("public", ...whole("NotificationPreferences", "NotificationChoice", "NotificationFixedError")),

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
    "Journal", "Posting")),
  ...rows("public", ...whole("JournalConnection", "JournalEdge")),      // met within an order, whose own row says to whom
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

  // The books, held against the provider; the platform's own payouts; reports.
  ...rows("privileged", ...of("Query", "reconciliationRun", "reconciliationRuns", "reconciliationItem", "reconciliationItems", "platformPayout", "platformPayouts", "platformOwnMoney", "platformRevenue", "taxCollected", "liabilitiesByAge"),
    ...of("Mutation", "reconciliationRunStart", "reconciliationItemAssign", "reconciliationItemResolve", "bankStatementImport", "platformPayoutCreate", "platformPayoutApprove", "platformPayoutReject"),
    ...whole("ReconciliationRun", "ReconciliationItem", "BankStatement", "PlatformPayout")),
  ...rows("staff", ...whole("ReconciliationRunConnection", "ReconciliationRunEdge", "ReconciliationItemConnection", "ReconciliationItemEdge", "ReconciliationTotal", "ReconciliationItemStep", "PlatformPayoutConnection", "PlatformPayoutEdge", "PlatformPayoutStep",
    "PlatformRevenueLine", "TaxCollectedLine", "LiabilityLine", "JournalMovesOtherError", "ExceedsOwnMoneyError", "PlatformPayoutDeclinedError",
    ...["ReconciliationRunStart", "ReconciliationItemAssign", "ReconciliationItemResolve", "BankStatementImport", "PlatformPayoutCreate", "PlatformPayoutApprove", "PlatformPayoutReject"].map((verb) => `${verb}Payload`))),

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
  // What a buyer's bank took back: the buyer sees that it did, and nothing of what is said against it. This one is not answered.
  ...rows("authenticated", "Query.chargeback", ...of("Mutation", "chargebackSubmitEvidence", "chargebackAccept")),
  ...rows("ownerOrFinance", "Chargeback.*", "Seller.openChargebacks"),
  ...rows("finance", ...of("Chargeback", "fee", "evidence")),
  ...rows("public", ...of("Chargeback", "answeredAt", "settledAt"), ...whole("ChargebackShare", "ChargebackStep", "ChargebackEvidence", "ChargebackText", "ChargebackSubmitEvidencePayload", "ChargebackAcceptPayload")),
  ...rows("privileged", "Query.chargebacks"),
  ...rows("staff", ...whole("ChargebackConnection", "ChargebackEdge")),
  ...rows("staff", ...whole("PaymentConnection", "PaymentEdge", "RefundConnection", "RefundEdge", "MoneyDashboard", "PaymentTally", "RefundTally", "HoldTally",
    "HoldReleasePayload", "HoldFreezePayload", "HoldUnfreezePayload", "RefundRetryPayload", "AmountExceedsHeldError", "HoldFrozenError")),

  // Payouts. Who may ask for what of which seller's is told apart in money's `payout-rights.test.ts`.
  ...rows("authenticated", "Query.payout", ...of("Mutation", "payoutScheduleSet", "payoutRequest", "payoutCancel", "payoutRetry")),
  ...rows("confirmed", ...of("Mutation", "payoutAccountOpen", "payoutAccountLinkCreate")),
  ...rows("privileged", "Query.payouts", ...of("Mutation", "payoutUnwind", "payoutApprove", "payoutsStop", "payoutsAllow", "reservePolicySet")),
  ...rows("ownerOrFinance", ...of("Seller", "payoutAccount", "payouts"), ...whole("PayoutAccount", "Payout", "Transfer")),
  ...rows("finance", "PayoutApproval.by", "PayoutStep.actor", ...of("TransferStep", "actor", "reason"), "Transfer.failure", "ReservePolicy.reason"),
  ...rows("owner", "PayoutScheduleSetPayload.payoutAccount", ...["Request", "Cancel", "Retry"].map((act) => `Payout${act}Payload.payout`)),
  // Of an account that can be paid, and of a payout that has left, these are empty.
  ...rows("public", ...of("PayoutAccount", "stoppedAt", "stoppedBecause", "failure"), "Payout.holdReasons"),
  ...rows("public", ...whole("PayoutRequirement", "PayoutSchedule", "ReservePolicy", "PayoutAccountLink", "PayoutBank", "PayoutApproval", "PayoutItem", "PayoutItemConnection", "PayoutItemEdge", "PayoutStep", "TransferStep", "PayoutConnection", "PayoutEdge",
    "PayoutAccountOpenPayload", "PayoutAccountLinkCreatePayload", "PayoutScheduleSetPayload", "PayoutRequestPayload", "PayoutCancelPayload", "PayoutRetryPayload", "PayoutAccountPendingError", "PayoutBlockedError")),
  ...rows("staff", ...whole("PayoutUnwindPayload", "PayoutApprovePayload", "PayoutsStopPayload", "PayoutsAllowPayload", "ReservePolicySetPayload")),

  // What people write one another. The owner of the walk is the buyer of the thread.
  ...rows("authenticated", "Query.conversation", ...of("Mutation", "conversationStart", "conversationMarkRead", "conversationPreferencesSet", "conversationBlockSet", "conversationTypingSet", "messageSend", "messageEdit", "messageAttachmentUploadCreate", "messageAttachmentFinish", "quickReplyCreate", "quickReplyUpdate", "quickReplyDelete")),
  ...rows("ownerOrStaff", ...whole("Conversation", "Message")),
  ...rows("owner", ...of("Conversation", "side", "unreadCount", "readUpTo", "otherReadUpTo", "isArchived", "isBlocked"), "User.conversations", "Seller.conversations"),
  ...rows("owner", "Seller.quickReplies", "QuickReply.*"),      // staff have no use for what a team has not written to anybody
  // Of a thread that is not muted and where nobody types, and of a message that was neither held nor edited and has no pictures, these are empty.
  ...rows("public", "Conversation.mutedUntil", "Conversation.typing", ...of("Message", "hold", "editedAt", "earlierBodies", "attachments"), ...whole("MessageHold", "MessageAttachment")),
  // Moderators read threads and no orders; of its own listing a seller talks with many. Who sees which is told apart in `conversations.test.ts`.
  ...rows("public", "Order.conversation", "Listing.conversation", ...whole("SellerResponseTime", "ConversationConnection", "ConversationEdge", "MessageConnection", "MessageEdge",
    ...["Start", "MarkRead", "PreferencesSet", "BlockSet", "TypingSet"].map((verb) => `Conversation${verb}Payload`), "MessageSendPayload", "MessageEditPayload", "EditWindowClosedError", "ContentHeldError", "MessageAttachmentUploadCreatePayload", "MessageAttachmentFinishPayload", "AttachmentRejectedError",
    "SubjectUnavailableError", "PersonUnavailableError", "ConversationLockedError", "BlockedByUserError", ...["Create", "Update", "Delete"].map((act) => `QuickReply${act}Payload`))),
  ...rows("privileged", ...of("Query", "heldMessages", "messageFilterRules"),
    ...of("Mutation", "conversationLock", "conversationUnlock", "messageRelease", "messageReject", "messageRedact", "messageFilterRuleCreate", "messageFilterRuleUpdate")),
  ...rows("staff", ...whole("MessageFilterRule", "MessageFilterRuleConnection", "MessageFilterRuleEdge", "ConversationLockPayload", "ConversationUnlockPayload",
    "MessageReleasePayload", "MessageRejectPayload", "MessageRedactPayload", "MessageFilterRuleCreatePayload", "MessageFilterRuleUpdatePayload")),

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
  ...rows("finance", "Order.fee", ...["Order", "Payment", "Hold", "Refund", "Chargeback"].map((type) => `${type}.journals`)),
  ...rows("public", ...whole("OrderProof", "JournalConnection", "JournalEdge")),
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
    "ListingImportStartPayload.listingImport", "ListingImportCancelPayload.listingImport", "ListingExportCreatePayload.listingExport", "MediaUpdatePayload.media", "MediaDetachPayload.media", "NotificationMarkReadPayload.notifications", ...of("NotificationMarkAllReadPayload", "markedCount", "user"), "SessionRevokePayload.session",
    ...["SellerUpdate", "SellerSubmit", "SellerMemberRemove", "SellerMemberRoleSet"].map((mutation) => `${mutation}Payload.seller`), "SellerMemberInvitePayload.invitation"),
  ...rows("public", ...whole("ListingCreatePayload", "ListingUpdatePayload", "ListingSubmitPayload", "ListingRedraftPayload", "ListingPausePayload", "ListingResumePayload", "ListingRenewPayload", "ListingArchivePayload", "ListingDuplicatePayload", "FavouriteAddPayload", "FavouriteRemovePayload", "VariantsBulkSetPayload", "MediaUploadCreatePayload", "MediaAttachPayload", "MediaReorderPayload", "MediaUpdatePayload", "MediaDetachPayload", "ListingImportCreatePayload", "ListingImportStartPayload", "ListingImportCancelPayload", "ListingExportCreatePayload", "HttpHeader", "NotificationMarkReadPayload", "NotificationMarkAllReadPayload", "NotificationPreferencesUpdatePayload", "SellerOpenPayload", "SellerUpdatePayload", "SellerSubmitPayload",
    "SellerMemberAcceptPayload", "SellerMemberRemovePayload", "SellerMemberRoleSetPayload", "SellerMemberInvitePayload", "SessionRevokePayload",
    "SessionRevokeAllPayload", "SessionCreatePayload", "SessionRefreshPayload", "SessionStepUpPayload", "GuestTokenCreatePayload", "UserRegisterPayload",
    "UserUpdatePayload", "EmailVerifyPayload", "EmailVerificationResendPayload", "PasswordChangePayload", "PasswordResetPayload", "PasswordResetRequestPayload",
    "MfaDisablePayload", "MfaEnrollPayload", "MfaVerifyPayload")),
  ...rows("public", ...whole("AccountBarredError", "IdempotencyInProgressError", "IdempotencyKeyReusedError", "InvalidCredentialsError", "InvalidInputError",
    "InsufficientStockError", "InventoryChangedError", "CouponExhaustedError", "CouponInvalidError", "InvalidTransitionError", "ListingImportRunningError", "ListingImportNotUploadedError", "ListingExportRunningError", "MediaLimitError", "MediaRejectedError", "MediaTypeUnsupportedError", "NotUniqueError", "SecondFactorRequiredError", "SellerUnavailableError", "StaleVersionError", "VerificationRequiredError")),
};
